package readback.question.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readback.question.Moment;
import readback.question.Number;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.Typed;
import readback.question.english.Bag;
import readback.question.english.Basis;

/** The evidence has the words of the key. */
public final class Proved implements Gate {

    @Override
    public String id() {
        return "proved";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (draft.evidence().isEmpty()) {
            return Optional.of("There is no evidence.");
        }
        String evidence = Parts.evidence(draft, basis);
        boolean found;
        if (draft.key() instanceof Typed typed) {
            found = typed.accepted().stream().anyMatch(a -> has(evidence, a));
        } else if (draft.key() instanceof Number number) {
            found = number.accepted().stream().anyMatch(a -> has(evidence, a));
        } else if (draft.key() instanceof Moment moment) {
            found = moment.accepted().stream().anyMatch(a -> has(evidence, a));
        } else if (draft.key() instanceof PickOne && !Parts.isVerdict(draft)) {
            found = has(evidence, draft.key().shown())
                    || Bag.within(Bag.of(draft.key().shown()), Bag.of(evidence)) >= 0.6
                    || basis.analysis().entities().stream()
                            .filter(e -> e.name().equals(draft.key().shown())
                                    || basis.names()
                                            .of(e.id())
                                            .equals(draft.key().shown()))
                            .anyMatch(e -> e.aliases().stream().anyMatch(a -> has(evidence, a)));
        } else {
            return Optional.empty();
        }
        return found
                ? Optional.empty()
                : Optional.of("The evidence does not say " + draft.key().shown() + ".");
    }

    private static boolean has(String evidence, String words) {
        return evidence.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<GateCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol on Monday.";
        return List.of(
                GateCase.passes(text, "Who opened the bridge in Bristol?", "Margaret Dawson"),
                GateCase.fails(text, "Who opened the bridge in Bristol?", "James Porter"));
    }
}
