package readback.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Mention.Form;

/** Entities and what takes them up, as lines to compare. */
final class EntityLists {

    private EntityLists() {}

    static List<String> aliases(String text) {
        return SharedEngine.analyse(text).entities().stream()
                .map(e -> String.join(", ", e.aliases()))
                .toList();
    }

    static Entity entity(Analysis analysis, String name) {
        return analysis.entities().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Set<String> nominals(String text) {
        return mentions(SharedEngine.analyse(text), Form.NOMINAL);
    }

    static Set<String> pronouns(Analysis analysis) {
        return mentions(analysis, Form.PRONOUN);
    }

    static Set<String> mentions(Analysis analysis, Form form) {
        return analysis.mentions().stream()
                .filter(m -> m.form() == form)
                .map(m -> analysis.words(m.span()) + " → "
                        + analysis.entity(m.entity()).name())
                .collect(Collectors.toSet());
    }
}
