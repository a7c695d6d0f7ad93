package readback.question;

/**
 * A draft that was not asked.
 *
 * @param gate   id of the gate that stopped it, or "not-chosen" for a good one that found no place in the set
 * @param reason why, in words
 */
public record Dropped(Question draft, String gate, String reason) {}
