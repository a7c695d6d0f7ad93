package readback.tui.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.Response;
import readback.text.Span;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Role;
import readback.tui.draw.Sentences;
import readback.tui.event.Key;

/**
 * Words to be marked in the article, which the page shows beside or below with {@link #marked} highlighted.
 *
 * @param sentence the one at the cursor, −1 before the first move
 * @param first    first word of it that is marked, −1 for the whole sentence
 * @param last     last word of it that is marked
 */
public record MarkForm(String article, List<Span> sentences, int sentence, int first, int last) implements Form {

    static Form of(String article) {
        return new MarkForm(article, Sentences.of(article), -1, -1, -1);
    }

    /** What is marked, absent if nothing is. */
    public @Nullable Span marked() {
        if (sentence < 0 || sentences.isEmpty()) {
            return null;
        }
        Span whole = sentences.get(sentence);
        if (first < 0) {
            return whole;
        }
        List<Span> words = Sentences.words(article, whole);
        return words.get(first).cover(words.get(last));
    }

    @Override
    public Form on(Key key) {
        int n = sentences.size();
        if (n == 0) {
            return this;
        }
        if (key.item() >= 0) {
            return at(Sentences.index(sentences, key.item()));
        }
        if (key.down() || key.is(Key.Code.TAB)) {
            return at(Math.min(n - 1, sentence + 1));
        }
        if (key.up() || key.is(Key.Code.BACKTAB)) {
            return at(Math.max(0, sentence - 1));
        }
        if (key.top() || key.bottom()) {
            return at(key.top() ? 0 : n - 1);
        }
        return sentence < 0 ? this : inside(key);
    }

    private Form inside(Key key) {
        int words = Sentences.words(article, sentences.get(sentence)).size();
        boolean grow = key.shift() || key.is('L') || key.is('H') || key.is('>') || key.is('<');
        boolean right = key.right() || key.is('L') || key.is('>');
        boolean left = key.left() || key.is('H') || key.is('<');
        if (key.is(' ')) {
            return at(sentence);
        }
        if (!right && !left || words == 0) {
            return this;
        }
        if (first < 0) {
            return words(right ? 0 : words - 1, right ? 0 : words - 1);
        }
        if (grow) {
            int end = Math.max(first, Math.min(words - 1, last + (right ? 1 : -1)));
            return words(first, end);
        }
        int to = Math.max(0, Math.min(words - 1, (right ? last : first) + (right ? 1 : -1)));
        return words(to, to);
    }

    private Form at(int index) {
        return new MarkForm(article, sentences, index, -1, -1);
    }

    private Form words(int from, int to) {
        return new MarkForm(article, sentences, sentence, from, to);
    }

    @Override
    public void lay(Flow flow) {
        Span span = marked();
        if (span != null && flow.width() < 50) {
            return;
        }
        if (span == null) {
            flow.text("Mark the place in the article: ↑ ↓ by sentence, ← → by word.", Role.QUIET);
        } else {
            flow.text("Marked:", Role.QUIET);
            flow.text("“" + Glyphs.fit(span.in(article), flow.width() * 2 - 4) + "”", Role.STRONG);
        }
    }

    @Override
    public @Nullable Response response() {
        Span span = marked();
        return span == null ? null : new Response.Marked(span);
    }

    @Override
    public String wanted() {
        return "Mark a sentence first: the arrows go through the article.";
    }

    @Override
    public Form filled(@Nullable Response response) {
        return response instanceof Response.Marked marked && !sentences.isEmpty()
                ? at(Sentences.index(sentences, marked.span().start()))
                : this;
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                new Hint("↑↓", "sentence", "mark the sentence before or after", null),
                new Hint("←→", "word", "mark single words of the sentence", null),
                Hint.quiet("Shift-→ ←  L H", "mark more or fewer words"),
                Hint.quiet("Space", "mark the whole sentence again"));
    }
}
