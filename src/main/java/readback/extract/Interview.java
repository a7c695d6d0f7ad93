package readback.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.text.Entity;
import readback.text.Fact.Manner;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Standing;

/** "Q: … A: …": the answers are what the person says whom the introduction names; a question is nobody's statement. */
final class Interview {

    private static final Pattern QUESTION = Pattern.compile("^(?:Q|Question)[:.] ");
    private static final Pattern ANSWER = Pattern.compile("^(?:A|Answer)[:.] ");
    private static final Pattern REPORTER = Pattern.compile(
            "(?i).*\\b(?:reporter|journalist|interviewer|correspondent|editor|presenter|columnist)\\b.*");

    private final Reported text;
    private final Pieces pieces;

    Interview(Reported text) {
        this.text = text;
        this.pieces = new Pieces(text);
    }

    void find() {
        List<Span> paragraphs = text.analysis().article().paragraphs();
        int first = -1;
        int answers = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            String words = paragraphs.get(i).in(text.text());
            first = first < 0 && QUESTION.matcher(words).find() ? i : first;
            answers += ANSWER.matcher(words).find() ? 1 : 0;
        }
        if (first <= 0 || answers < 2) {
            return;
        }
        Optional<Mention> guest = guest(paragraphs.get(first).start());
        guest.ifPresent(g ->
                Turns.of(text, this::labelOf, l -> ANSWER.matcher(label(l)).find() ? g.entity() : null).stream()
                        .filter(t -> t.entity() != null)
                        .forEach(t -> answer(g, t)));
    }

    private String label(Span label) {
        return text.text().substring(label.start(), label.end() + 2);
    }

    private @Nullable Span labelOf(Span paragraph) {
        for (Pattern pattern : List.of(QUESTION, ANSWER)) {
            Matcher label = pattern.matcher(paragraph.in(text.text()));
            if (label.find()) {
                return new Span(paragraph.start(), paragraph.start() + label.end() - 2);
            }
        }
        return null;
    }

    private void answer(Mention guest, Turns.Turn turn) {
        List<Span> content = new ArrayList<>();
        turn.words().forEach(w -> pieces.trimmed(w.start(), w.end(), true).ifPresent(content::add));
        Span cue = new Span(turn.label().end(), turn.label().end() + 1);
        if (!content.isEmpty()) {
            text.add(new Spoken(
                    "answer",
                    text.trees().get(text.analysis().sentenceOf(cue).index()),
                    null,
                    new Speaker(guest.entity(), guest.span()),
                    cue,
                    content,
                    Manner.DIRECT,
                    null,
                    Standing.CLAIMED,
                    0.85));
        }
    }

    /** The one person named before the first question, reporters aside. */
    private Optional<Mention> guest(int end) {
        Map<Integer, Mention> named = new LinkedHashMap<>();
        for (Mention m : text.analysis().mentions()) {
            Entity entity = text.analysis().entity(m.entity());
            if (m.span().end() <= end
                    && m.form() == Mention.Form.NAME
                    && entity.type() == Entity.Type.PERSON
                    && entity.roles().stream()
                            .noneMatch(r -> REPORTER.matcher(r).matches())) {
                named.putIfAbsent(m.entity(), m);
            }
        }
        return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
    }
}
