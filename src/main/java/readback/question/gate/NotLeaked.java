package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.Mark;
import readback.question.Match;
import readback.question.Order;
import readback.question.Question;
import readback.question.english.Bag;
import readback.question.english.Basis;

/** The stem does not contain its answer. */
public final class NotLeaked implements Gate {

    @Override
    public String id() {
        return "not-leaked";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (Parts.isVerdict(draft)
                || draft.key() instanceof Mark
                || draft.key() instanceof Order
                || draft.key() instanceof Match) {
            return Optional.empty();
        }
        Set<String> key = Bag.of(draft.key().shown());
        Set<String> stem = Bag.of(draft.stem());
        boolean phrase = key.size() > 4;
        double share = key.isEmpty() ? 0 : Bag.within(key, stem);
        boolean leaks = phrase ? share > 0.5 : key.stream().anyMatch(w -> w.length() > 2 && stem.contains(w));
        return leaks ? Optional.of("The stem has words of the answer.") : Optional.empty();
    }

    @Override
    public List<GateCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol. The Dawson bridge is long.";
        return List.of(
                GateCase.passes(text, "Who opened the bridge in Bristol?", "Margaret Dawson"),
                GateCase.fails(text, "Who opened the Dawson bridge?", "Margaret Dawson"));
    }
}
