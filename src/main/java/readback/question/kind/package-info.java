/**
 * The kinds of question, one file each. Imports {@code text} and the JDK.
 */
@NullMarked
package readback.question.kind;

import org.jspecify.annotations.NullMarked;
