package readback.question.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The telling words of a text, roughly stemmed: what two texts have in common. */
public final class Bag {

    private static final Set<String> EMPTY = Words.set("stopwords");

    private Bag() {}

    /** Lower case, without small words and endings. */
    public static Set<String> of(String text) {
        Set<String> found = new TreeSet<>();
        for (String w : words(text)) {
            if (!EMPTY.contains(w)) {
                found.add(stem(w));
            }
        }
        return found;
    }

    /** All words in lower case, in order: runs of letters and digits. */
    public static List<String> words(String text) {
        List<String> found = new ArrayList<>();
        String low = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= low.length(); ) {
            int c = i < low.length() ? low.codePointAt(i) : ' ';
            if (!isPart(c)) {
                String w = low.substring(start, Math.min(i, low.length()));
                if (!w.isEmpty()) {
                    found.add(w);
                }
                start = i + Character.charCount(c);
            }
            i += Character.charCount(c);
        }
        return found;
    }

    /** A letter, or a number in any script. */
    private static boolean isPart(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    static String stem(String w) {
        if (w.length() > 5 && w.endsWith("ies")) {
            return w.substring(0, w.length() - 3) + "y";
        }
        for (String end : new String[] {"ing", "ed", "es", "s"}) {
            if (w.length() > end.length() + 3 && w.endsWith(end) && !w.endsWith("ss")) {
                String rest = w.substring(0, w.length() - end.length());
                return rest.endsWith("e") ? rest.substring(0, rest.length() - 1) : rest;
            }
        }
        return w.length() > 4 && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
    }

    /** How much of the smaller bag the two have in common, 0..1. */
    public static double shared(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : common(a, b) / (double) smaller;
    }

    /** What share of {@code part} is in {@code whole}, 0..1; 1 for an empty part. */
    public static double within(Set<String> part, Set<String> whole) {
        return part.isEmpty() ? 1 : common(part, whole) / (double) part.size();
    }

    private static int common(Set<String> a, Set<String> b) {
        int n = 0;
        for (String w : a) {
            if (b.contains(w)) {
                n++;
            }
        }
        return n;
    }
}
