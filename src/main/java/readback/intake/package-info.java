/**
 * Bytes from a file, page or standard input become a clean article. Imports {@code text}; jsoup and readability4j are
 * confined to this package.
 */
@NullMarked
package readback.intake;

import org.jspecify.annotations.NullMarked;
