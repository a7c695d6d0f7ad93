package readback.question.gate;

import java.util.List;
import java.util.Optional;
import readback.question.Option;
import readback.question.Question;
import readback.question.english.Basis;
import readback.question.english.Forms;

/** The key is neither the longest by far nor the shortest by far. */
public final class Balanced implements Gate {

    @Override
    public String id() {
        return "balanced";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        List<Option> wrong = Parts.wrong(draft);
        if (wrong.size() < 2 || Parts.isVerdict(draft)) {
            return Optional.empty();
        }
        boolean names = Parts.options(draft).stream().allMatch(o -> Forms.is(o.text(), "(\\p{Lu}\\S* ?)+"));
        boolean single = !draft.key().shown().contains(" ");
        if (names && wrong.stream().allMatch(o -> o.text().contains(" ") == single)) {
            return Optional.of("The key is the only name of its form.");
        }
        int key = draft.key().shown().length();
        int longest = wrong.stream().mapToInt(o -> o.text().length()).max().orElse(key);
        int shortest = wrong.stream().mapToInt(o -> o.text().length()).min().orElse(key);
        if (key > 24 && key > 1.5 * longest) {
            return Optional.of("The key is the longest option by far.");
        }
        return shortest > 24 && shortest > 1.8 * key
                ? Optional.of("The key is the shortest option by far.")
                : Optional.empty();
    }

    @Override
    public List<GateCase> cases() {
        String text = "The bridge was built because the old ferry had become too small for all the cars.";
        return List.of(
                GateCase.passes(
                        text,
                        "Why was the bridge built?",
                        "Because the old ferry had become too small for all the cars",
                        "Because the harbour was closed to ships in winter",
                        "Because many visitors wanted to see the new town hall"),
                GateCase.fails(
                        text,
                        "Why was the bridge built?",
                        "Because the old ferry had become too small for all the cars",
                        "Because it snowed",
                        "For fun"));
    }
}
