package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readback.question.Option;
import readback.question.Question;
import readback.question.english.Basis;

/** Neither a/an nor number betrays the key. */
public final class Agreement implements Gate {

    private static final Pattern GAP = Pattern.compile("(?i)\\b(a|an) ?_*\\W*$|\\b(a|an) _____");

    /** "a £48 fee": figures that all stand after "a". */
    private static final Pattern FIGURE = Pattern.compile("[£$€]?(?!8|1[18]\\b)\\d.*");

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        List<Option> options = Parts.options(draft);
        boolean figures = !options.isEmpty()
                && options.stream().allMatch(o -> FIGURE.matcher(o.text()).matches());
        if (GAP.matcher(draft.stem()).find() && !figures) {
            return Optional.of("The article before the gap gives the answer away.");
        }
        long one =
                options.stream().filter(o -> o.text().matches("(?i)(a|an) .*")).count();
        boolean key = draft.key().shown().matches("(?i)(a|an) .*");
        boolean alone = one == 1 && key || one == options.size() - 1 && !key;
        return alone && options.size() > 2 ? Optional.of("Only the key has, or lacks, an article.") : Optional.empty();
    }

    @Override
    public List<GateCase> cases() {
        String text = "Margaret Dawson is a judge in Bristol.";
        return List.of(
                GateCase.passes(text, "What is Margaret Dawson?", "a judge", "a doctor", "a singer"),
                GateCase.fails(text, "Fill in the gap: Margaret Dawson is a _____ in Bristol.", "judge"),
                GateCase.passes(text, "Bristol brought in a _____ fee for the judge.", "£48", "£36", "£60", "£72"),
                GateCase.fails(text, "What is Margaret Dawson?", "a judge", "the mayor", "head of the school"));
    }
}
