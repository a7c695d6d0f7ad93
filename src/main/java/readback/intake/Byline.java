package readback.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "By Mara Tolk and Jon Reed | Norland Post", but not "By lending a hand, the mayor won." */
final class Byline {

    private static final Pattern BY = Pattern.compile(
            "^(?:written |story |words |report(?:ed)? )?by:?[ ]+(\\S.{1,140})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOB = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3})(?:,| in | [|–—-])"
                    + " ?.{0,60}\\b(?:writer|reporter|correspondent|editor|contributor|staff|bureau)\\b.{0,40}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INITIAL = Pattern.compile("\\b[A-Z]\\.$");
    private static final Set<String> SMALL = Set.of(
            "and", "in", "for", "of", "the", "at", "with", "de", "da", "del", "di", "van", "von", "der", "den", "la",
            "le", "bin", "al", "el", "special", "to", "|", "-", "–", "—", "•", "/", "&");

    private Byline() {}

    /** The names, if the line is one. */
    static Optional<String> in(String line) {
        if (line.length() > 160
                || Prose.endsSentence(line) && !INITIAL.matcher(line).find()) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(line);
        if (by.matches() && isNames(by.group(1))) {
            return Optional.of(by.group(1).replaceFirst("\\s*[|•·].*$", "").strip());
        }
        Matcher job = JOB.matcher(line);
        return job.matches() && Character.isUpperCase(line.charAt(0)) && Prose.words(line) <= 10
                ? Optional.of(job.group(1))
                : Optional.empty();
    }

    /** The names in what a page gives as its author: without handles, times and sites. */
    static Optional<String> names(String author) {
        String names = author.replaceFirst("(?i)^(written )?by:?\\s+", "")
                .replaceFirst("(\\s*[|•·@]|,?\\s+(on|at|updated|published)\\s|\\s*\\d).*$", "")
                .strip();
        boolean fits = names.length() > 2 && names.length() <= 100 && !names.contains("://") && isNames(names);
        return fits ? Optional.of(names) : Optional.empty();
    }

    private static boolean isNames(String words) {
        String[] all = words.split("[ ,]+");
        long odd = Arrays.stream(all)
                .filter(w -> !w.isEmpty() && Character.isLowerCase(w.codePointAt(0)) && !SMALL.contains(w))
                .count();
        int first = all[0].isEmpty() ? ' ' : all[0].codePointAt(0);
        return all.length <= 16 && odd <= 1 && Character.isUpperCase(first);
    }
}
