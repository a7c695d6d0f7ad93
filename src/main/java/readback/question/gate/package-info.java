/**
 * Gates: what a draft must pass before it is asked, one small class each. Imports {@code text} and the JDK.
 */
@NullMarked
package readback.question.gate;

import org.jspecify.annotations.NullMarked;
