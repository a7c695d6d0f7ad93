package readback.question.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small whole numbers in words and in digits: "three years" is "3 years". */
public final class Numerals {

    private static final Map<String, String> DIGITS = new HashMap<>();
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        for (String line : Lexicon.lines("numbers.txt")) {
            String[] parts = line.split(": ", 2);
            String word = parts[1].split(", ")[0];
            if (!parts[0].equals("0")) {
                DIGITS.put(word, parts[0]);
                WORDS.put(parts[0], word);
            }
        }
    }

    /** A number by itself: no part of "3.5", "1,200", "$3" or "twenty-three". */
    private static final Pattern ALONE =
            Pattern.compile("(?<![\\p{L}\\d.,$£€¥%-])(\\d{1,2}|\\p{Ll}+)(?![\\p{L}\\d%-]|[.,]\\d)");

    private Numerals() {}

    /** The same words with their one small number written the other way; nothing where there is none, or more than one. */
    public static Optional<String> otherwise(String words) {
        String found = null;
        Matcher m = ALONE.matcher(words);
        while (m.find()) {
            String other = DIGITS.getOrDefault(m.group(1), WORDS.get(m.group(1)));
            if (other != null) {
                if (found != null) {
                    return Optional.empty();
                }
                found = words.substring(0, m.start()) + other + words.substring(m.end());
            }
        }
        return Optional.ofNullable(found);
    }
}
