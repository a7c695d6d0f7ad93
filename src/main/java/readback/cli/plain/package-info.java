/**
 * The quiz line by line, for screen readers, pipes and consoles without a screen: append-only, everything in words, every
 * form of question answered in text. Same session and same journal as the screen.
 */
@NullMarked
package readback.cli.plain;

import org.jspecify.annotations.NullMarked;
