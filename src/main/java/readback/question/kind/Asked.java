package readback.question.kind;

/**
 * A question in words, without capital and question mark.
 *
 * @param stem  with the claimant in front
 * @param plain without
 * @param voice who claims it
 */
record Asked(String stem, String plain, Voice voice) {}
