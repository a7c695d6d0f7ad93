package readback.question.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.question.english.Words;

/** The past form of a verb: "affect" gives "affected", "take" gives "took". */
final class Past {

    private static final Map<String, String> IRREGULAR = irregular();

    private Past() {}

    /** Of a dictionary form; nothing where it cannot be told whether its last letter is doubled ("visit", "permit"). */
    static Optional<String> of(String lemma) {
        String known = IRREGULAR.get(lemma);
        if (known != null) {
            return Optional.of(known);
        }
        if (lemma.matches(".*e")) {
            return Optional.of(lemma + "d");
        }
        if (lemma.matches(".*[^aeiou]y")) {
            return Optional.of(lemma.substring(0, lemma.length() - 1) + "ied");
        }
        if (lemma.matches("[^aeiou]*[aeiou][bdgklmnprt]")) {
            return Optional.of(lemma + lemma.charAt(lemma.length() - 1) + "ed");
        }
        return lemma.matches(".*[^aeiou][aeiou][bdglmnprt]") && !lemma.matches(".*(er|en|on|it|in)")
                ? Optional.empty()
                : Optional.of(lemma + "ed");
    }

    private static Map<String, String> irregular() {
        Map<String, String> found = new HashMap<>();
        for (String list : List.of("past", "wording/irregular")) {
            for (String line : Words.lines(list)) {
                List<String> forms = List.of(line.split("\\s*,\\s*"));
                found.putIfAbsent(forms.get(0), forms.get(1));
            }
        }
        return Map.copyOf(found);
    }
}
