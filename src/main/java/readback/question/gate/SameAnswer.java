package readback.question.gate;

import java.util.List;
import java.util.Optional;
import readback.question.Match;
import readback.question.Question;
import readback.question.english.Bag;

/** No two questions ask for the same fact. */
public final class SameAnswer implements SetGate {

    @Override
    public String id() {
        return "same-answer";
    }

    @Override
    public Optional<String> refuses(Question draft, Question other) {
        boolean fact = draft.fact() != null && draft.fact().equals(other.fact());
        boolean stems = Bag.shared(Bag.of(draft.stem()), Bag.of(other.stem())) >= 0.8
                && !ask(draft).equals(ask(other));
        boolean same = draft.stem().equals(other.stem());
        boolean verdicts = Parts.isVerdict(draft)
                && Parts.isVerdict(other)
                && Bag.shared(Bag.of(draft.stem()), Bag.of(other.stem())) >= 0.7;
        boolean answer = !Parts.isVerdict(draft)
                && draft.key().shown().equals(other.key().shown())
                && draft.evidence().equals(other.evidence());
        boolean matched = matches(draft, other) || matches(other, draft);
        return matched || fact || same || answer || stems || verdicts
                ? Optional.of("Another question has the same answer.")
                : Optional.empty();
    }

    /** A statement to be matched is not asked about again. */
    private static boolean matches(Question match, Question other) {
        return match.key() instanceof Match
                && other.kind().matches("who-said|said-what|claim-or-fact")
                && match.evidence().contains(other.evidence().get(0));
    }

    private static String ask(Question q) {
        return q.kind() + q.key().shown();
    }

    @Override
    public List<PairCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol on Monday.";
        return List.of(
                new PairCase(
                        text,
                        List.of("Who opened the bridge in Bristol?", "Margaret Dawson"),
                        List.of("When did Margaret Dawson open the bridge?", "Monday"),
                        true),
                new PairCase(
                        text,
                        List.of("Who opened the bridge in Bristol?", "Margaret Dawson"),
                        List.of("Who came to Bristol to open a bridge?", "Margaret Dawson"),
                        false));
    }
}
