/** The pages themselves: home, reading, question, feedback, results and the small ones on top of them. */
@NullMarked
package readback.tui.page;

import org.jspecify.annotations.NullMarked;
