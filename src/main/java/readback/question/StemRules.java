package readback.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The linter's warnings on stems. */
final class StemRules {

    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,600}[”\"]");
    /** "on reporting, and not only on claims" denies nothing that is asked. */
    private static final Pattern CONTRAST = Pattern.compile("(?:,| and| but| or)+ not(?: only| just| yet)?\\b");

    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(?:not|except|never|cannot|without|least|n['’]t|false|untrue|incorrect)\\b|\\w+n['’]t\\b");
    private static final Pattern ASKS = Pattern.compile(
            "\\?|_{2,}|…|\\.\\.\\.|:\\s*$|^(?:\\W*)(?:mark|select|find|put|match|order|choose|complete|fill|name|type|decide|say|write|give|tick|read|true"
                    + " or false|is this|according to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERIC =
            Pattern.compile("(?:according to (?:the )?(?:article|text|passage) )?(?:which|what)(?: one)?(?: of (?:the"
                    + " following|these|them))?(?: statements?| sentences?| answers?| options?)? (?:is|are|was)"
                    + " (?:true|correct|right|false|wrong|best|not true)(?: according to (?:the"
                    + " )?(?:article|text|passage))?|what (?:happened|does (?:it|this|that) say|is (?:it|this|that))");
    private static final Set<String> SMALL = Set.of(
            "about",
            "above",
            "according",
            "after",
            "again",
            "article",
            "because",
            "before",
            "being",
            "between",
            "could",
            "does",
            "during",
            "have",
            "into",
            "made",
            "make",
            "many",
            "more",
            "most",
            "much",
            "other",
            "over",
            "people",
            "said",
            "says",
            "should",
            "some",
            "text",
            "than",
            "that",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "under",
            "until",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "whom",
            "whose",
            "will",
            "with",
            "would");

    private StemRules() {}

    static List<Finding> check(Question question) {
        List<Finding> found = new ArrayList<>();
        String stem = question.stem().strip();
        String own = CONTRAST.matcher(QUOTED.matcher(stem).replaceAll(" ")).replaceAll(" ");
        if (NEGATIVE.matcher(own).find()
                && KeyRules.options(question.key()).size() > 2
                && !question.kind().equals("true-false-not-given")) {
            found.add(Finding.warning(
                    Linter.place(question),
                    "The stem is negative, and the negation is easy to miss.",
                    "Ask it the other way round, or write the word in capitals (NOT, EXCEPT)."));
        }
        String plain = KeyRules.plain(stem);
        boolean asks = ASKS.matcher(stem).find();
        if (!asks || plain.split(" ").length < 3 || GENERIC.matcher(plain).matches()) {
            found.add(Finding.warning(
                    Linter.place(question),
                    "The stem is vague: it leaves open what is asked.",
                    "Ask one thing, so that a reader can answer before seeing the options."));
        }
        return found;
    }

    /** Words long and rare enough to tell something: lower case, four letters or more, or a number. */
    static Set<String> telling(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> w.length() >= 4 && !SMALL.contains(w) || !w.isEmpty() && Character.isDigit(w.charAt(0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
