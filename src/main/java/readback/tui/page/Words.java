package readback.tui.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures in words. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Words a minute that an adult reads of English non-fiction (Brysbaert 2019: 238). */
    private static final int READ_A_MINUTE = 238;

    private Words() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String minutes(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return Math.max(1, Math.round((float) words / READ_A_MINUTE)) + " min to read";
    }

    /** "48 s", "3 min 20 s", "1 h 5 min". */
    static String time(Duration time) {
        long s = Math.max(0, time.toSeconds());
        if (s < 60) {
            return s + " s";
        }
        if (s < 3600) {
            return s / 60 + " min" + (s % 60 == 0 ? "" : " " + s % 60 + " s");
        }
        return s / 3600 + " h" + (s % 3600 / 60 == 0 ? "" : " " + s % 3600 / 60 + " min");
    }

    /** "4:05", for a clock that runs down. */
    static String clock(Duration left) {
        long s = Math.max(0, left.toSeconds());
        return s >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s % 3600 / 60, s % 60)
                : String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60);
    }

    static String count(long n, String one) {
        return n + " " + (n == 1 ? one : one + "s");
    }

    static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** A number with at most one decimal. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** "who-said" as "who said". */
    static String kind(String id) {
        return id.replace('-', ' ');
    }
}
