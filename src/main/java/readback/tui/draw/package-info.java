/** Drawing without a terminal: cells, roles, themes, wrapping, lines, panes and the view a page makes of itself. */
@NullMarked
package readback.tui.draw;

import org.jspecify.annotations.NullMarked;
