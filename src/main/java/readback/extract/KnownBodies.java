package readback.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.text.Article;
import readback.text.Entity.Type;
import readback.text.Span;

/** Bodies known by name, where their words alone show no name: "Save the Children", "General Motors". */
final class KnownBodies {

    private static final Map<String, List<String[]>> BY_FIRST = new HashMap<>();

    static {
        for (String name : WordList.read("known-bodies.txt")) {
            String[] words = name.replace("-", " - ").split(" ");
            BY_FIRST.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
        }
    }

    private KnownBodies() {}

    /** The longest known name that begins at {@code from}. */
    static @Nullable Name at(Article article, Tree tree, int from) {
        int end = end(tree, from);
        if (end < 0) {
            return null;
        }
        Span span = tree.span(from, end);
        return new Name(tree, from, end, span, article.words(span).replace('\n', ' '), Type.ORGANIZATION, List.of());
    }

    private static int end(Tree tree, int from) {
        int end = -1;
        for (String[] words : BY_FIRST.getOrDefault(tree.token(from).text(), List.of())) {
            int last = from + words.length - 1;
            if (last > end && last < tree.size() && isHere(tree, from, words) && !goesOn(tree, last)) {
                end = last;
            }
        }
        return end;
    }

    private static boolean isHere(Tree tree, int from, String[] words) {
        for (int k = 0; k < words.length; k++) {
            if (!tree.token(from + k).text().equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** "General Motors Europe": a longer name. */
    private static boolean goesOn(Tree tree, int last) {
        return last + 1 < tree.size()
                && tree.token(last + 1).isProperNoun()
                && Words.isCapital(tree.token(last + 1).text());
    }
}
