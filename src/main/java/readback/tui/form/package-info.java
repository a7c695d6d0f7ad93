/** How each form of answer key is answered: values that take keys and lay themselves out. */
@NullMarked
package readback.tui.form;

import org.jspecify.annotations.NullMarked;
