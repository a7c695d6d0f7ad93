package readback.text;

import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param entity {@link Entity#id()} of the one who speaks, absent where the text does not name one
 * @param span   the words that name the speaker in this statement ("the analyst", "He")
 */
public record Speaker(@Nullable Integer entity, Span span) {}
