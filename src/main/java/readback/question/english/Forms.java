package readback.question.english;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@link String#matches} for what is asked of every word: each expression is compiled once, a mere list of words not at all. */
public final class Forms {

    private static final Pattern LIST = Pattern.compile("[\\p{L}\\p{N}:_ -]+(\\|[\\p{L}\\p{N}:_ -]+)*");
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
        return LIST.matcher(expression).matches()
                ? Set.of(expression.split("\\|"))::contains
                : Pattern.compile(expression).asMatchPredicate();
    }
}
