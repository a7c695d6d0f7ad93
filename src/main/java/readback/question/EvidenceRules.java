package readback.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readback.text.Span;

/** The linter's rules on evidence: it is there, it lies in the article, and it holds what it is to prove. */
final class EvidenceRules {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern NUMBER_WORD = Pattern.compile(
            "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|"
                    + "seventy|eighty|ninety|hundred|thousand|million|billion|dozens?|half|third|quarter|first|second|"
                    + "once|twice|decades?|score)\\b");
    private static final Set<String> SMALL = Set.of(
            "the", "and", "for", "from", "with", "that", "than", "more", "less", "about", "mr", "mrs", "ms", "of", "in",
            "on", "at", "to", "a", "an", "by");

    private EvidenceRules() {}

    static List<Finding> check(Question question, String article) {
        List<Finding> found = new ArrayList<>();
        String place = Linter.place(question);
        if (question.evidence().isEmpty()) {
            found.add(Finding.error(
                    place,
                    "It has no evidence.",
                    "Quote the words of the article that prove the key: \"evidence\": [{\"quote\": \"…\"}]."));
        }
        boolean inside = true;
        for (Span span : question.evidence()) {
            inside &= isInside(span, article, place + ", evidence", found);
        }
        List<Option> options = KeyRules.options(question.key());
        for (int i = 0; i < options.size(); i++) {
            Span span = options.get(i).evidence();
            if (span != null) {
                isInside(span, article, place + ", option " + (i + 1), found);
            }
        }
        if (question.key() instanceof Mark mark) {
            for (Span span : mark.spans()) {
                inside &= isInside(span, article, place + ", key", found);
            }
        }
        if (inside && !question.evidence().isEmpty() && !proves(question, article)) {
            found.add(Finding.error(
                    place,
                    "The evidence does not hold what it is to prove.",
                    "Quote the words of the article in which the answer stands, or make the process INFER."));
        }
        return found;
    }

    private static boolean isInside(Span span, String article, String place, List<Finding> found) {
        if (span.end() <= article.length()) {
            return true;
        }
        found.add(Finding.error(
                place,
                "The span " + span.start() + ".." + span.end() + " lies outside the article.",
                "Quote its words instead: {\"quote\": \"…\"}."));
        return false;
    }

    /** Of a question that is answered in one sentence, a telling word of the typed answer must stand in it. */
    private static boolean proves(Question question, String article) {
        if (question.key() instanceof Mark mark) {
            return mark.spans().isEmpty()
                    || mark.spans().stream()
                            .anyMatch(s -> question.evidence().stream().anyMatch(s::overlaps));
        }
        List<String> accepted = KeyRules.accepted(question.key());
        if (accepted.isEmpty() || question.process() != Process.RETRIEVE) {
            return true;
        }
        String words = question.evidence().stream().map(s -> s.in(article)).collect(Collectors.joining(" "));
        Set<String> there = telling(words);
        boolean spelled = question.key() instanceof Number
                && NUMBER_WORD.matcher(KeyRules.plain(words)).find();
        return spelled || accepted.stream().anyMatch(a -> telling(a).stream().anyMatch(there::contains));
    }

    private static Set<String> telling(String text) {
        String plain = KeyRules.plain(THOUSANDS.matcher(text).replaceAll(""));
        return Arrays.stream(plain.split(" "))
                .filter(w -> !w.isEmpty() && !SMALL.contains(w))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
