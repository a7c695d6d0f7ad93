package readback.question.english;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@link String#matches} for what is asked of every word: each expression is compiled once, a mere list of words not at all. */
public final class Forms {

    private static final Pattern LIST = Pattern.compile("[\\p{L}\\p{N}:_ -]+(\\|[\\p{L}\\p{N}:_ -]+)*");
    private static final Pattern STARTS =
            Pattern.compile("[\\p{L}\\p{N}:_ -]+(\\.\\*)?(\\|[\\p{L}\\p{N}:_ -]+(\\.\\*)?)*");
    private static final Map<String, Predicate<String>> KNOWN = new ConcurrentHashMap<>();

    private Forms() {}

    /** Whether the whole of {@code text} is matched; {@code Forms.is("aux", "aux|cop")}. */
    public static boolean is(String text, String expression) {
        Predicate<String> known = KNOWN.get(expression);
        if (known == null) {
            known = predicate(expression);
            KNOWN.put(expression, known);
        }
        return known.test(text);
    }

    private static Predicate<String> predicate(String expression) {
        if (LIST.matcher(expression).matches()) {
            return Set.of(expression.split("\\|"))::contains;
        }
        return STARTS.matcher(expression).matches()
                ? starts(expression.split("\\|"))
                : Pattern.compile(expression).asMatchPredicate();
    }

    /** A list with some words of which the beginning is enough: "nsubj.*|obj". */
    private static Predicate<String> starts(String[] words) {
        return text -> {
            for (String w : words) {
                int end = w.length() - 2;
                boolean open = w.endsWith(".*");
                if (open ? text.regionMatches(0, w, 0, end) && isLine(text, end) : text.equals(w)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Whether no line ends behind {@code from}, where the dot does not go on. */
    private static boolean isLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("\n\r\u0085\u2028\u2029".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
