package readback.question.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inflected forms brought to one: light suffix rules for English (after Porter 1980, step 1) and a list of irregular forms. */
final class Stem {

    private static final Map<String, String> IRREGULAR = new HashMap<>();
    private static final List<String> DERIVED = List.of(
            "ization", "isation", "ation", "ition", "ment", "ness", "ance", "ence", "ally", "ing", "ive", "ion", "ism",
            "ity", "ial", "ian", "ern", "ous", "ant", "ent", "ist", "ful", "ary", "ory", "al", "er", "or", "an", "ic",
            "ly", "ed", "th", "n", "y", "e", "s");

    static {
        for (List<String> row : Lexicon.read("irregular.txt").rows()) {
            row.forEach(form -> IRREGULAR.putIfAbsent(form, row.get(0)));
        }
    }

    private Stem() {}

    /** The common form of a folded word: "cities" and "city", "said" and "say", "defence" and "defense". */
    static String of(String fold) {
        String word = fold.endsWith("'s") ? fold.substring(0, fold.length() - 2) : fold.replace("'", "");
        String listed = IRREGULAR.get(word);
        String s = regular(listed == null ? word : listed);
        String again = IRREGULAR.get(s);
        return again == null ? s : regular(again);
    }

    /** Whether it is listed as a form of another word. */
    static boolean isIrregularForm(String fold) {
        String plain = IRREGULAR.get(fold);
        return plain != null && !plain.equals(fold);
    }

    private static String regular(String word) {
        String s = american(word);
        if (s.length() > 4 && s.endsWith("ies")) {
            return s.substring(0, s.length() - 3) + "y";
        }
        if (s.length() > 4 && (s.endsWith("sses") || s.endsWith("xes") || s.endsWith("ches") || s.endsWith("shes"))) {
            return s.substring(0, s.length() - 2);
        }
        if (s.length() > 3 && s.endsWith("s") && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is")) {
            s = s.substring(0, s.length() - 1);
        }
        if (s.length() > 5 && s.endsWith("ied")) {
            return s.substring(0, s.length() - 3) + "y";
        }
        int cut = s.length() > 5 && s.endsWith("ing") ? 3 : s.length() > 4 && s.endsWith("ed") ? 2 : 0;
        if (cut > 0 && hasVowel(s, s.length() - cut)) {
            s = s.substring(0, s.length() - cut);
            int n = s.length();
            if (n > 3
                    && s.charAt(n - 1) == s.charAt(n - 2)
                    && ("sz".indexOf(s.charAt(n - 1)) < 0 && (s.charAt(n - 1) != 'l' || n > 5))) {
                s = s.substring(0, n - 1);
            }
        }
        return s.length() > 4 && s.endsWith("e") ? s.substring(0, s.length() - 1) : s;
    }

    private static boolean hasVowel(String s, int end) {
        return s.chars().limit(end).anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static String american(String word) {
        String s = word.replace("isation", "ization").replace("ising", "izing").replace("ised", "ized");
        if (s.length() > 5 && s.endsWith("our")) {
            return s.substring(0, s.length() - 3) + "or";
        }
        if (s.length() > 5 && s.endsWith("ise")) {
            return s.substring(0, s.length() - 3) + "ize";
        }
        return s.endsWith("ence") && s.length() > 6 && s.startsWith("def") ? s.substring(0, s.length() - 2) + "se" : s;
    }

    /** Whether two stems are of one family: "resign" and "resignation", "economy" and "economic". */
    static boolean related(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= 4
                && common * 2 > Math.max(a.length(), b.length())
                && isSuffix(a.substring(common))
                && isSuffix(b.substring(common));
    }

    private static boolean isSuffix(String rest) {
        return rest.isEmpty() || DERIVED.contains(rest) || rest.startsWith("e") && DERIVED.contains(rest.substring(1));
    }
}
