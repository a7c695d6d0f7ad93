package readback.question.wording;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.wording.When.Part;

/** Reads times of day. */
final class Clock {

    private static final Lexicon SMALL = Lexicon.read("numbers.txt");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\.([0-5]\\d)");

    private Clock() {}

    /** "3 p.m.", "15:00", "3.30 pm", "three o'clock". */
    static int read(Words w, int i, Map<Part, Integer> parts) {
        int hour = -1;
        int minute = -1;
        int next = i + 1;
        Matcher dotted = CLOCK.matcher(w.fold(i));
        if (w.isDigits(i)
                && w.is(i + 1, ":")
                && w.glued(i + 2)
                && w.isDigits(i + 2)
                && w.fold(i + 2).matches("[0-5]\\d")) {
            hour = w.fold(i).matches("\\d{1,2}") ? Integer.parseInt(w.fold(i)) : -1;
            minute = Integer.parseInt(w.fold(i + 2));
            next = i + 3;
        } else if (w.isDigits(i) && dotted.matches() && w.is(i + 1, "am", "pm")) {
            hour = Integer.parseInt(dotted.group(1));
            minute = Integer.parseInt(dotted.group(2));
        } else if (w.is(i + 1, "am", "pm", "o'clock", "oclock")) {
            String word = SMALL.head(w.fold(i));
            String digits = w.isDigits(i) ? w.fold(i) : word == null ? "" : word;
            hour = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : -1;
        }
        if (hour < 0 || hour > 24) {
            return -1;
        }
        if (w.is(next, "o'clock", "oclock")) {
            next++;
        }
        if (w.is(next, "am", "pm")) {
            hour = hour % 12 + (w.is(next, "pm") ? 12 : 0);
            next++;
        } else if (hour <= 12 && minute < 0) {
            hour += When.EITHER_HALF;
        }
        if (!DateReader.put(parts, Part.HOUR, hour)) {
            return -1;
        }
        if (minute > 0) {
            DateReader.put(parts, Part.MINUTE, minute);
        }
        return next;
    }
}
