package readback.intake;

import java.util.regex.Pattern;

/** What tells running text from headings, captions and menus. */
final class Prose {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");
    private static final Pattern END = Pattern.compile("[.!?…:;][\"”’')\\]»*]*$");
    private static final Pattern INITIALS = Pattern.compile("(?:^|[\\s(])(?:[A-Z]\\.){2,}$");

    private Prose() {}

    static int words(String line) {
        return (int) WORD.matcher(line).results().count();
    }

    /** Whether it ends as a sentence does (or leads into something with a colon). */
    static boolean endsSentence(String line) {
        return END.matcher(tail(line)).find();
    }

    /** Ends in a full stop that belongs to an abbreviation: "… Over Ban in U.S." */
    static boolean endsInInitials(String line) {
        return INITIALS.matcher(tail(line)).find();
    }

    /** A paragraph of running text, long enough to be of an article and not broken off like a teaser. */
    static boolean isParagraph(String line) {
        return words(line) >= 12 && endsSentence(line) && !line.endsWith("…") && !line.endsWith("...");
    }

    static boolean isUpperCase(String line) {
        return line.codePoints().anyMatch(Character::isUpperCase)
                && line.codePoints().noneMatch(Character::isLowerCase);
    }

    static boolean startsLowerCase(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - 20));
    }
}
