package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.Option;
import readback.question.Question;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.text.Sentence;

/** No wrong option is true of the same thing somewhere else in the article. */
public final class FalseElsewhere implements Gate {

    @Override
    public String id() {
        return "false-elsewhere";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (Parts.isVerdict(draft) || draft.kind().equals("refers-to")) {
            return Optional.empty();
        }
        Set<String> stem = Bag.of(Parts.asked(draft.stem()));
        for (Option option : Parts.wrong(draft)) {
            Set<String> words = Bag.of(option.text());
            for (Sentence s : basis.analysis().sentences()) {
                Set<String> there = basis.bag(s);
                if (there.containsAll(words)
                        && Bag.within(stem, there) >= 0.6
                        && draft.evidence().stream().noneMatch(e -> e.overlaps(s.span()))) {
                    return Optional.of("“" + option.text() + "” may be true as well.");
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public List<GateCase> cases() {
        String text =
                "Margaret Dawson praised the builders of the bridge. James Porter praised the builders of the bridge"
                        + " too. Helen Carter came.";
        return List.of(
                GateCase.passes(text, "Who came?", "Helen Carter", "Margaret Dawson"),
                GateCase.fails(text, "Who praised the builders of the bridge?", "Margaret Dawson", "James Porter"));
    }
}
