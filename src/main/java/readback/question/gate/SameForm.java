package readback.question.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readback.question.Option;
import readback.question.Question;
import readback.question.english.Basis;
import readback.text.Entity;

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
        return mixed(options, basis) ? Optional.of("The options are not of one type.") : Optional.empty();
    }

    /** Persons beside a body, or bodies beside a person: the key is the only one that fits, or one that cannot. */
    private static boolean mixed(List<Option> options, Basis basis) {
        Map<String, Entity.Type> types = new TreeMap<>();
        for (Entity e : basis.analysis().entities()) {
            types.put(e.name(), e.type());
            types.put(basis.names().of(e.id()), e.type());
        }
        Set<Boolean> persons = new TreeSet<>();
        for (Option o : options) {
            Entity.Type type = types.get(o.text());
            if (type == null) {
                return false;
            }
            persons.add(type == Entity.Type.PERSON);
        }
        return persons.size() > 1;
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
