package readback.quiz;

import org.jspecify.annotations.Nullable;

/**
 * What became of a response. Write the attempt to the journal first, show {@code next} then.
 *
 * @param next    the session after it; the same as before if it was refused
 * @param attempt to be recorded; absent if it was refused
 * @param refused why it was not taken, in one line for the learner; absent if it was
 */
public record Submission(
        Session next, @Nullable Attempt attempt, @Nullable String refused) {}
