package readback.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a full date (day, month, year) in a time stamp, English or ISO 8601. */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of)?[ -]{1,3}" + MONTH + ",?[ -]{1,3}(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** The first full date in the first 200 characters; numeric ones with slashes are ambiguous and left. */
    static Optional<LocalDate> in(String text) {
        String head = text.substring(0, Math.min(200, text.length()));
        Matcher m = ISO.matcher(head);
        if (m.find()) {
            return date(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        }
        m = MONTH_FIRST.matcher(head);
        if (m.find()) {
            return date(number(m.group(3)), month(m.group(1)), number(m.group(2)));
        }
        m = DAY_FIRST.matcher(head);
        return m.find() ? date(number(m.group(3)), month(m.group(2)), number(m.group(1))) : Optional.empty();
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1600 || year > 2200 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
