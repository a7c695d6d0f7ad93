package readback.question;

import java.util.List;
import readback.text.Span;

/** What a learner answered. Indexes are into the key as its author wrote it, never into the shuffled screen. */
public sealed interface Response {

    /** Options chosen, by index into {@code key.options()}. */
    record Picked(List<Integer> options) implements Response {
        public Picked {
            options = List.copyOf(options);
        }
    }

    /** Words typed, for the keys Typed, Number and Moment. */
    record Words(String text) implements Response {}

    /** Items of an Order key in the order given, by index into {@code key.items()}. */
    record Ordered(List<Integer> items) implements Response {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /** For each left item of a Match key the index of the right item chosen, -1 for none. */
    record Matched(List<Integer> rights) implements Response {
        public Matched {
            rights = List.copyOf(rights);
        }
    }

    /** Words marked in the article. */
    record Marked(Span span) implements Response {}

    /** No answer. */
    record Skipped() implements Response {}
}
