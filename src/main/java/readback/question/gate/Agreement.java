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

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (GAP.matcher(draft.stem()).find()) {
            return Optional.of("The article before the gap gives the answer away.");
        }
        List<Option> options = Parts.options(draft);
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
                GateCase.fails(text, "What is Margaret Dawson?", "a judge", "the mayor", "head of the school"));
    }
}
