package readback.question.gate;

import java.util.regex.Pattern;

/**
 * Something that words must not have, sought only where it can be.
 *
 * @param needs   letters in lower case without which there is no such fault, perhaps none
 * @param longest how many letters before the end it can begin, for one that ends the words; 0 for one anywhere
 */
record Fault(String needs, Pattern pattern, int longest) {

    /** A fault anywhere: {@code Fault.of("", ",,")}. */
    static Fault of(String needs, String expression) {
        return new Fault(needs, Pattern.compile(expression), 0);
    }

    /** A fault at the end of the words, with at most so many letters: {@code Fault.ending(8, "\\bthe\\?$")}. */
    static Fault ending(int longest, String expression) {
        return new Fault("", Pattern.compile(expression), longest);
    }

    /** @param low the same words in lower case */
    boolean isIn(String words, String low) {
        if (!low.contains(needs)) {
            return false;
        }
        int from = longest == 0 ? 0 : Math.max(0, words.length() - longest);
        return pattern.matcher(words)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(from, words.length())
                .find();
    }
}
