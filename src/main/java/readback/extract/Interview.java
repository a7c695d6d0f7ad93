package readback.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        guest.ifPresent(g -> paragraphs.forEach(p -> answer(g, p)));
    }

    private void answer(Mention guest, Span paragraph) {
        Matcher label = ANSWER.matcher(paragraph.in(text.text()));
        if (!label.find()) {
            return;
        }
        int from = paragraph.start() + label.end();
        Span cue = new Span(from - 2, from - 1);
        pieces.trimmed(from, paragraph.end(), true)
                .ifPresent(words -> text.add(new Spoken(
                        "answer",
                        text.trees().get(text.analysis().sentenceOf(cue).index()),
                        null,
                        new Speaker(guest.entity(), guest.span()),
                        cue,
                        List.of(words),
                        Manner.DIRECT,
                        null,
                        Standing.CLAIMED,
                        0.85)));
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

    /** Those whose every "Name: …" line is a question: they interview. */
    static Set<Integer> askers(Map<Mention, Span> lines, String text) {
        Map<Integer, List<String>> said = new LinkedHashMap<>();
        lines.forEach((name, paragraph) ->
                said.computeIfAbsent(name.entity(), k -> new ArrayList<>()).add(paragraph.in(text)));
        Set<Integer> askers = new LinkedHashSet<>();
        said.forEach((who, words) -> {
            if (said.size() > 1 && words.stream().allMatch(w -> w.strip().matches("(?s).*\\?[\"”’']?"))) {
                askers.add(who);
            }
        });
        return askers;
    }
}
