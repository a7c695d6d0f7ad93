package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.text.Sentence;

/**
 * The article does not say the same of another: two players who each won the same award, two days on which the same
 * court sat, a toll that a later sentence corrects.
 */
public final class ToldOnce implements Gate {

    /** Kinds that ask about words, roles or the whole article: the same may well be said twice. */
    private static final Set<String> OTHERS = Set.of(
            "who-said",
            "said-what",
            "who-is",
            "why",
            "refers-to",
            "claim-or-fact",
            "true-false-not-given",
            "find-evidence",
            "order-events",
            "match-speakers");

    /** From so many telling words of the question on, and so many of them found again, another sentence says the same. */
    private static final int LEAST = 4;

    private static final double SAME = 0.8;

    /** What is asked for, by the sort of its words. */
    private static final List<Pattern> SORTS = List.of(
            Pattern.compile("PERSON|ORGANIZATION|COUNTRY|CITY|LOCATION|STATE_OR_PROVINCE"),
            Pattern.compile("NUMBER|MONEY|PERCENT|ORDINAL|DURATION"),
            Pattern.compile("DATE|TIME"));

    @Override
    public String id() {
        return "told-once";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (OTHERS.contains(draft.kind())) {
            return Optional.empty();
        }
        Set<String> key = Bag.of(draft.key().shown());
        Set<String> stem = Bag.of(Parts.asked(draft.stem()));
        stem.removeAll(key);
        if (stem.size() < LEAST) {
            return Optional.empty();
        }
        Optional<Pattern> sort = sort(draft, basis, key);
        if (sort.isEmpty()) {
            return Optional.empty();
        }
        Set<String> own = Bag.of(Parts.evidence(draft, basis));
        for (Sentence s : basis.analysis().sentences()) {
            Set<String> there = basis.bag(s);
            boolean proof = draft.evidence().stream().anyMatch(e -> e.overlaps(s.span()));
            if (!proof && Bag.within(key, there) < 1 && Bag.within(stem, there) >= SAME && rivals(s, own, sort.get())) {
                return Optional.of("The article says much the same of another: "
                        + basis.words(s.span()).replace('\n', ' '));
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence names something of the sort that is asked for, which the proof does not have. */
    private static boolean rivals(Sentence sentence, Set<String> own, Pattern sort) {
        return sentence.tokens().stream()
                .filter(t -> sort.matcher(t.ner()).matches())
                .map(t -> Bag.of(t.text()))
                .anyMatch(words -> !words.isEmpty() && !own.containsAll(words));
    }

    /** The sort of the answer's words where they stand in the proof. */
    private static Optional<Pattern> sort(Question draft, Basis basis, Set<String> key) {
        return draft.evidence().stream()
                .flatMap(e -> basis.sentence(e).tokensIn(e).stream())
                .filter(t -> key.containsAll(Bag.of(t.text())))
                .flatMap(t -> SORTS.stream().filter(p -> p.matcher(t.ner()).matches()))
                .findFirst();
    }

    @Override
    public List<GateCase> cases() {
        String text =
                "Margaret Dawson won the golden trophy of the Bristol regatta. In the second race James Porter won"
                        + " the golden trophy of the Bristol regatta. Helen Carter repaired the old harbour clock on Monday.";
        return List.of(
                GateCase.fails(text, "Who won the golden trophy of the Bristol regatta?", "Margaret Dawson"),
                GateCase.passes(text, "Who repaired the old harbour clock on Monday?", "Helen Carter"));
    }
}
