/**
 * English for questions: clauses taken from a parse, turned into stems and into sentences that stand alone. Imports
 * {@code text} and the JDK.
 */
@NullMarked
package readback.question.english;

import org.jspecify.annotations.NullMarked;
