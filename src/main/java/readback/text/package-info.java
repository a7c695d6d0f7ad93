/**
 * What a text says: article, span, sentence, mention, entity, fact. Records only; imports the JDK alone.
 *
 * <p>Every offset is a half-open index in UTF-16 units into {@link readback.text.Article#text()}.
 */
@NullMarked
package readback.text;

import org.jspecify.annotations.NullMarked;
