/**
 * Reads what was typed and holds it against an accepted wording: figures, moments, names, phrases. Knows no question
 * and no key; imports {@code text} and the JDK. All of it is pure, and safe for use by many threads.
 */
@NullMarked
package readback.question.wording;

import org.jspecify.annotations.NullMarked;
