package readback.question.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Token;

/** The verb of saying as a question repeats it: "said", "warned", "believes". */
final class Saying {

    private static final Map<String, String> FORMS = read("saying");

    /** Verbs that take someone and "to do", in the form after "who". */
    private static final Map<String, String> DIRECTIVES = read("directives");

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

    /** The verb where what follows is someone and "to do" something: "urged", as in "urged all to be patient". */
    static Optional<String> directive(Basis basis, Fact.Statement s) {
        Sentence sentence = basis.sentence(s.cue());
        List<Token> cue = sentence.tokensIn(s.cue());
        Optional<Token> verb = cue.stream()
                .filter(t -> DIRECTIVES.containsKey(Letters.lower(t.lemma()))
                        && t.pos().matches("VB[DZPN]"))
                .findFirst();
        boolean to = !s.content().isEmpty()
                && verb.isPresent()
                && cue.size() == 1
                && sentence.children(verb.get().index()).stream()
                        .anyMatch(t -> t.relation().matches("xcomp|ccomp|advcl")
                                && s.content().get(0).contains(t.span())
                                && sentence.children(t.index()).stream()
                                        .anyMatch(c -> c.text().equals("to")));
        boolean object = to
                && sentence.children(verb.get().index()).stream()
                        .anyMatch(t -> t.relation().matches("i?obj")
                                && s.content().get(0).contains(t.span()));
        return object ? verb.map(t -> DIRECTIVES.get(Letters.lower(t.lemma()))) : Optional.empty();
    }

    static boolean isDirective(String verb) {
        return DIRECTIVES.containsValue(verb);
    }

    /** Whether what follows the verb may be "to do" something. */
    static boolean promises(String verb) {
        return PROMISES.contains(verb);
    }

    /** The form after "who": "believes" for "believe". */
    static String ofOne(String verb) {
        return FORMS.containsKey(verb) && !FORMS.containsValue(verb) ? Verbs.thirdPerson(verb) : verb;
    }

    private static Map<String, String> read(String list) {
        Map<String, String> forms = new TreeMap<>();
        for (String line : Words.lines(list)) {
            String[] parts = line.split(" ", 2);
            forms.put(parts[0], parts[1]);
        }
        return Map.copyOf(forms);
    }
}
