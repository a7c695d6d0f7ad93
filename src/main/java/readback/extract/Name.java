package readback.extract;

import java.util.List;
import readback.text.Entity.Type;
import readback.text.Span;

/**
 * A name in the text.
 *
 * @param tree  its sentence
 * @param from  first and
 * @param to    last token, title left out
 * @param text  as written, without title, article or possessive
 * @param title the words of title before it ("President"), as written
 */
record Name(Tree tree, int from, int to, Span span, String text, Type type, List<String> title) {

    Name {
        title = List.copyOf(title);
    }

    Name as(Type other) {
        return new Name(tree, from, to, span, text, other, title);
    }

    /** A title that goes with a given name: "Sir Keith". */
    boolean hasKnighthood() {
        return title.contains("Sir") || title.contains("Dame");
    }

    boolean hasCourtesy() {
        return title.stream().anyMatch(People::isCourtesy);
    }
}
