package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readback.question.Option;
import readback.question.Question;
import readback.question.english.Basis;

/** Options are written alike: all with figures or none, all quoted or none, all sentences or none. */
public final class SameForm implements Gate {

    @Override
    public String id() {
        return "same-form";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        List<Option> options = Parts.options(draft);
        for (Pattern form : FORMS) {
            long with =
                    options.stream().filter(o -> form.matcher(o.text()).find()).count();
            boolean marks = !draft.kind().equals("said-what") || form.pattern().contains("“");
            if (marks && with != 0 && with != options.size() && !Parts.isVerdict(draft)) {
                return Optional.of("The options are not of one form.");
            }
        }
        return Optional.empty();
    }

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^\\W*\\d"),
            Pattern.compile("^“"),
            Pattern.compile("[.!?]”?$"),
            Pattern.compile("^To "),
            Pattern.compile("^Because "),
            Pattern.compile("%|per ?cent"),
            Pattern.compile("^[£$€]"));

    @Override
    public List<GateCase> cases() {
        String text = "The bridge cost 12 million dollars and is 300 metres long.";
        return List.of(
                GateCase.passes(text, "How long is the bridge?", "300 metres", "200 metres", "500 metres"),
                GateCase.fails(text, "How long is the bridge?", "300 metres", "very long", "500 metres"));
    }
}
