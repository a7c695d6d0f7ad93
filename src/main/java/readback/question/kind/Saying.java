package readback.question.kind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Token;

/** The verb of saying as a question repeats it: "said", "warned", "believes". */
final class Saying {

    private static final Map<String, String> FORMS = read();

    /** Verbs whose "to" tells what the speaker means to do. */
    private static final Set<String> PROMISES = Set.of("vowed", "pledged", "promised", "threatened", "offered");

    private Saying() {}

    /** Whether this is a verb of saying. */
    static boolean is(Token t) {
        return FORMS.containsKey(Letters.lower(t.lemma()));
    }

    /**
     * The verb of a statement before "that"; nothing where there is none that a question may use, or where it is
     * negated ("did not say").
     */
    static Optional<String> of(Basis basis, Fact.Statement s) {
        Optional<String> found = Optional.empty();
        for (Token t : basis.sentence(s.cue()).tokensIn(s.cue())) {
            if (Set.of("not", "n't", "n’t", "never", "nor").contains(Letters.lower(t.text()))) {
                return Optional.empty();
            }
            String form = FORMS.get(Letters.lower(t.lemma()));
            if (form != null && found.isEmpty()) {
                String lemma = Letters.lower(t.lemma());
                boolean now = !form.equals("said") && t.pos().matches("VBZ|VBP");
                String present = t.pos().equals("VBP") ? lemma : Verbs.thirdPerson(lemma);
                found = Optional.of(now ? present : form);
            }
        }
        return found;
    }

    /** Whether what follows the verb may be "to do" something. */
    static boolean promises(String verb) {
        return PROMISES.contains(verb);
    }

    /** The form after "who": "believes" for "believe". */
    static String ofOne(String verb) {
        return FORMS.containsKey(verb) && !FORMS.containsValue(verb) ? Verbs.thirdPerson(verb) : verb;
    }

    private static Map<String, String> read() {
        Map<String, String> forms = new TreeMap<>();
        for (String line : Words.lines("saying")) {
            String[] parts = line.split(" ", 2);
            forms.put(parts[0], parts[1]);
        }
        return Map.copyOf(forms);
    }
}
