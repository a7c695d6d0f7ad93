package readback.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Small questions about single words and marks. */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Set<String> STOPS =
            Set.of(",", ";", ":", "(", ")", "[", "]", "–", "—", "--", "-LRB-", "-RRB-");
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "mondays",
            "tuesdays",
            "wednesdays",
            "thursdays",
            "fridays",
            "saturdays",
            "sundays",
            "christmas",
            "easter",
            "ramadan",
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "gmt",
            "bst",
            "est",
            "i",
            "covid",
            "ms.",
            "mr.");

    private Words() {}

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Lower case, no accents, no full stops, one kind of apostrophe and hyphen: for comparing names. */
    static String plain(String words) {
        String bare = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("");
        return lower(bare.replace(".", "").replace('’', '\'').replace('‑', '-').replaceAll("\\s+", " "))
                .strip();
    }

    static boolean isStop(String word) {
        return STOPS.contains(word);
    }

    /** Whether there is no letter or digit in it. */
    static boolean isMark(String word) {
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    static boolean isAllCapitals(String word) {
        return word.length() > 1
                && word.chars().anyMatch(Character::isLetter)
                && word.chars().noneMatch(Character::isLowerCase);
    }

    static boolean isCalendar(String word) {
        return CALENDAR.contains(lower(word));
    }

    static boolean isQuoteMark(String word) {
        return word.equals("\"")
                || word.equals("“")
                || word.equals("”")
                || word.equals("''")
                || word.equals("``")
                || word.equals("„")
                || word.equals("«")
                || word.equals("»");
    }

    /** Damerau's distance where it is at most {@code most}, else {@code most + 1}. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return Math.min(d[a.length()][b.length()], most + 1);
    }
}
