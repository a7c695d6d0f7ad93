package readback.question.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.Option;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.english.Basis;
import readback.text.Span;
import readback.text.Token;

/** What gates look at in a draft. */
final class Parts {

    private static final Pattern INSTRUCTION = Pattern.compile(
            "^(True, false or not given\\?|Fill in the gap:|Which of these|Which sentence of the article"
                    + " shows( that)?) ");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** A sentence of the article to be completed: it is what is judged, its quotation marks are not. */
    private static final Pattern COMPLETE = Pattern.compile(
            "^(?:Complete the (?:sentence|passage) from the article: |(?:Whose name|Which [\\p{L} -]+) is missing from the"
                    + " (?:sentence|passage) )“(.*)”\\??$");

    private static final Pattern FILLED = Pattern.compile("\\[[^\\]]*\\]");

    /** Kinds that are not made out of a clause, or show it whole. */
    private static final Set<String> WHOLE = Set.of(
            "who-said",
            "said-what",
            "who-is",
            "why",
            "true-false-not-given",
            "fill-gap",
            "claim-or-fact",
            "refers-to",
            "order-events",
            "match-speakers",
            "find-evidence");

    private Parts() {}

    /** Whether the stem was made out of a clause of the article: "How many people did the floods kill?" */
    static boolean isClause(Question q) {
        return !WHOLE.contains(q.kind());
    }

    /** Kinds whose options are the same every time, so that their words prove nothing. */
    static boolean isVerdict(Question q) {
        return q.kind().equals("true-false-not-given") || q.kind().equals("claim-or-fact");
    }

    /** The article's first sentence, to be judged: it introduces all that it speaks of. */
    static boolean isLead(Question q, Basis basis) {
        return q.kind().equals("true-false-not-given")
                && !basis.analysis().sentences().isEmpty()
                && basis.analysis()
                        .sentences()
                        .get(0)
                        .span()
                        .overlaps(q.evidence().get(0));
    }

    static List<Option> options(Question q) {
        if (q.key() instanceof PickOne one) {
            return one.options();
        }
        return q.key() instanceof PickMany many ? many.options() : List.of();
    }

    static List<Option> wrong(Question q) {
        return options(q).stream().filter(o -> !o.isKey()).toList();
    }

    /** The evidence as running words. */
    static String evidence(Question q, Basis basis) {
        List<String> parts = new ArrayList<>();
        for (Span s : q.evidence()) {
            parts.add(basis.words(s));
        }
        return String.join(" ", parts).replace('\n', ' ');
    }

    /** The stem without the instruction in front of it. */
    static String asked(String stem) {
        return INSTRUCTION.matcher(sentence(stem)).replaceFirst("");
    }

    /** The stem without what stands in quotation marks. */
    static String unquoted(String stem) {
        String words = sentence(stem);
        return words.contains("“") ? QUOTED.matcher(words).replaceAll("“”") : words;
    }

    /** Whether a sentence of the article is shown word for word, with a gap for its answer or its speaker. */
    static boolean isCompletion(String stem) {
        return isGapped(stem) && COMPLETE.matcher(stem).matches();
    }

    /** Whether the sentence before is shown as well, so that the one with the gap may lean on it. */
    static boolean isPassage(String stem) {
        return stem.startsWith("Complete the passage ") || stem.contains(" is missing from the passage “");
    }

    /** Without what was filled in in brackets, which says who or which is meant. */
    static String unfilled(String stem) {
        return stem.contains("[") ? FILLED.matcher(stem).replaceAll("") : stem;
    }

    /** A sentence to be completed, with its answer in it; any other stem as it is. */
    static String completed(Question q) {
        return isCompletion(q.stem()) ? q.stem().replace("_____", q.key().shown()) : q.stem();
    }

    /** "A fund … The fund paid": a sentence that is shown has the noun before it is taken as known. */
    static boolean isNamedBefore(String shown, String phrase, String lemma) {
        int at = shown.indexOf(phrase);
        return at > 0
                && Pattern.compile("\\b" + Pattern.quote(lemma.toLowerCase(Locale.ROOT)))
                        .matcher(shown.substring(0, at))
                        .find();
    }

    /** What the headline or the first sentence speaks of: "the polygraph" in a sentence that is shown needs no more. */
    static boolean isTopic(Basis basis, Token noun) {
        String title = basis.analysis().article().title().toLowerCase(Locale.ROOT);
        return title.contains(noun.text().toLowerCase(Locale.ROOT))
                || !basis.analysis().sentences().isEmpty()
                        && basis.analysis().sentences().get(0).tokens().stream()
                                .anyMatch(t -> t.isNoun() && t.lemma().equalsIgnoreCase(noun.lemma()));
    }

    private static String sentence(String stem) {
        return isGapped(stem) ? COMPLETE.matcher(stem).replaceFirst("$1") : stem;
    }

    private static boolean isGapped(String stem) {
        return stem.startsWith("Complete ") || stem.contains(" is missing from the ");
    }
}
