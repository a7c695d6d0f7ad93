package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.Mark;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * Select the sentence that shows why something was so. Words of the article follow the question word, no order turned;
 * what is in two sentences is not asked for, and neither is when it was: the words of the question alone find the date.
 */
public final class FindEvidence implements QuestionKind {

    private static final String ASK = "Which sentence of the article shows ";
    private static final int LONGEST = 24;

    @Override
    public String id() {
        return "find-evidence";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        for (Fact.Cause c : basis.facts(Fact.Cause.class)) {
            why(basis, c).ifPresent(words -> add(basis, "why " + words, c.evidence(), c.cause(), drafts));
        }
        return drafts;
    }

    /** "the council approved the same tree twice", of "…, because the minutes had been copied". */
    private static Optional<String> why(Basis basis, Fact.Cause cause) {
        Sentence s = basis.sentence(cause.effect());
        boolean one = cause.link() == Fact.Cause.Link.REASON && s.span().contains(cause.cause());
        if (!one
                || !Voice.of(basis, cause.cause(), cause.standing())
                        .map(Voice::isOwn)
                        .orElse(false)) {
            return Optional.empty();
        }
        return basis.head(cause.effect()).flatMap(h -> Clause.at(s, h.index())).flatMap(c -> {
            List<Token> gone = c.tokens().stream()
                    .filter(t ->
                            cause.cause().contains(t.span()) || cause.marker().contains(t.span()))
                    .toList();
            return gone.isEmpty() ? Optional.empty() : new Asking(basis).statement(c, Set.of(), gone);
        });
    }

    private void add(Basis basis, String words, Span evidence, Span cause, List<Question> drafts) {
        Span sentence = basis.sentence(evidence).span();
        int count = words.split(" ").length;
        if (count < 5
                || count > LONGEST
                || words.matches(".*[“”\"].*|\\S+ \\S+ \\S+ (later|earlier|after)\\b.*|.*\\b(up|down) from\\b.*")
                || !basis.sentence(evidence).span().contains(evidence)) {
            return;
        }
        Set<String> asked = Bag.of(words);
        boolean shared = basis.analysis().sentences().stream()
                .filter(s -> !s.span().equals(sentence))
                .anyMatch(s -> Bag.within(asked, basis.bag(s)) > 0.5);
        if (asked.size() < 3 || shared) {
            return;
        }
        drafts.add(Draft.of(
                        id(),
                        ASK + words.replaceAll("[.,;:]+$", "") + "?",
                        new Mark(List.of(sentence), basis.words(sentence).replace('\n', ' ')),
                        sentence)
                .hard(0.3)
                .fact("cause", cause)
                .question(basis));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "The Bristol museum employs 240 people. It opened its doors to the first visitors in 1987.",
                        List.of(),
                        List.of("answers this question")),
                new Example(
                        "Margaret Dawson closed the old bridge in Bristol because the cables were rusting.",
                        List.of(
                                "Which sentence of the article shows why Margaret Dawson closed the old bridge in Bristol? =>"
                                        + " Margaret Dawson closed the old bridge in Bristol because the cables were rusting."),
                        List.of()));
    }
}
