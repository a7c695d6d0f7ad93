/**
 * Reads figures in running English: numbers in digits and words, units, bounds, idioms that are no number. Knows words
 * only, no grammar; imports the JDK and {@code readback.text}.
 */
@NullMarked
package readback.extract.figure;

import org.jspecify.annotations.NullMarked;
