package readback.question.english;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Bags of texts that are compared again and again, each made once. */
public final class Bags {

    private static final Pattern COMPLETE = Pattern.compile("^Complete the (?:sentence|passage) from the article: ");

    private final Map<String, Set<String>> known = new HashMap<>();

    /** The telling words of a text; not to be changed. */
    public Set<String> of(String text) {
        return known.computeIfAbsent(
                text, t -> Set.copyOf(Bag.of(COMPLETE.matcher(t).replaceFirst(""))));
    }
}
