/** What can happen to a page: keys, paste, mouse, a new size, a tick of the clock, and results of what it asked for. */
@NullMarked
package readback.tui.event;

import org.jspecify.annotations.NullMarked;
