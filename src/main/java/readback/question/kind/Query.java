package readback.question.kind;

/**
 * A question for an amount.
 *
 * @param words "how many kilometres did Mercy Banda walk", no capital, no question mark
 * @param unit  whether it names the unit, so that the number alone is the answer
 */
record Query(String words, boolean unit) {

    static Query whole(String words) {
        return new Query(words, false);
    }

    static Query number(String words) {
        return new Query(words, true);
    }
}
