package readback.tui.event;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param input what
 * @param size  of the screen when it happened
 * @param at    when
 */
public record Event(Input input, Size size, Instant at) {}
