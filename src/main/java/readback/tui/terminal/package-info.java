/** The real terminal: raw mode, bytes in to keys, cells out through Lanterna's screen, colours, clipboard. */
@NullMarked
package readback.tui.terminal;

import org.jspecify.annotations.NullMarked;
