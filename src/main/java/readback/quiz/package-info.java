/**
 * Taking a quiz: session, behaviours, score, memory (FSRS-6), statistics; folds over attempts. Imports {@code question}
 * and {@code text}. No clock, no files: time and seed are arguments.
 */
@NullMarked
package readback.quiz;

import org.jspecify.annotations.NullMarked;
