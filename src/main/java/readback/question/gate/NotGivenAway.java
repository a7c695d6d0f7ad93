package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.Question;
import readback.question.english.Bag;

/** No question is answered by what another one says. */
public final class NotGivenAway implements SetGate {

    @Override
    public String id() {
        return "given-away";
    }

    @Override
    public Optional<String> refuses(Question draft, Question other) {
        return answers(draft, other) || answers(other, draft)
                ? Optional.of("Another question gives the answer away.")
                : Optional.empty();
    }

    /** The stem of the one has the answer of the other, and is about the same. */
    private static boolean answers(Question teller, Question asked) {
        if (Parts.isVerdict(asked)) {
            return false;
        }
        Set<String> told = Bag.of(teller.stem());
        Set<String> key = Bag.of(asked.key().shown());
        Set<String> stem = Bag.of(asked.stem());
        stem.removeAll(key);
        return !key.isEmpty() && Bag.within(key, told) >= 0.8 && Bag.within(stem, told) >= 0.5;
    }

    @Override
    public List<PairCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol on Monday. It cost 12 million dollars.";
        return List.of(
                new PairCase(
                        text,
                        List.of("Who opened the bridge in Bristol?", "Margaret Dawson"),
                        List.of("How much did the bridge cost?", "12 million dollars"),
                        true),
                new PairCase(
                        text,
                        List.of("Who opened the bridge in Bristol?", "Margaret Dawson"),
                        List.of("On which day did Margaret Dawson open the bridge in Bristol?", "Monday"),
                        false));
    }
}
