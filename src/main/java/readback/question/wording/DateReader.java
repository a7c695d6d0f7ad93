package readback.question.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.question.wording.When.Part;

/** Reads one point in time: the parts of a date in any order that English writes them in. */
final class DateReader {

    private static final Lexicon WORDS = Lexicon.read("time-words.txt");
    private static final Lexicon SMALL = Lexicon.read("numbers.txt");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");

    /** Whether a word names a weekday or a month. */
    static boolean isDayOrMonth(String fold) {
        String head = WORDS.head(fold);
        return head != null && (head.startsWith("WEEKDAY") || head.startsWith("MONTH"));
    }

    /** Parts read from a place on, and the word after them. */
    record Read(Map<Part, Integer> parts, int next) {}

    private final Words w;

    DateReader(Words w) {
        this.w = w;
    }

    /** All that can start at word {@code i}; a date such as 01/02/2022 has two readings. */
    List<Read> at(int i) {
        List<Read> numeric = NumericDates.at(w, i);
        if (!numeric.isEmpty()) {
            return numeric;
        }
        Map<Part, Integer> parts = When.none();
        int next = i;
        while (next < w.size()) {
            int skip = !parts.isEmpty() && w.is(next, ",", "of", "in", "the", "on", "at", ".", "(") ? next + 1 : next;
            if (skip > next && w.is(skip, "the", "of", "in", "year")) {
                skip++;
            }
            int after = part(skip, parts);
            if (after < 0) {
                break;
            }
            next = after;
        }
        return parts.isEmpty() || !isMoment(parts) ? List.of() : List.of(new Read(parts, next));
    }

    private static boolean isMoment(Map<Part, Integer> parts) {
        return !(parts.size() == 1 && parts.containsKey(Part.PHASE));
    }

    /** Adds the part that starts at {@code i}; the word after it, or -1 if there is none or it is there already. */
    private int part(int i, Map<Part, Integer> parts) {
        int century = century(i, parts);
        if (century > 0) {
            return century;
        }
        Lexicon.Hit hit = WORDS.at(w, i);
        if (hit != null && !isOtherWord(i, hit, parts)) {
            String[] head = hit.head().split(" ");
            int to = w.is(hit.to(), ".", "-") && w.glued(hit.to()) && w.fold(i).length() <= 4 ? hit.to() + 1 : hit.to();
            return put(parts, Part.valueOf(head[0]), Integer.parseInt(head[1])) ? to : -1;
        }
        int decade = decade(i, parts);
        if (decade > 0) {
            return decade;
        }
        int clock = Clock.read(w, i, parts);
        if (clock > 0) {
            return clock;
        }
        if (w.isDigits(i)) {
            return digits(i, parts);
        }
        if (w.is(i, "q") && w.isDigits(i + 1) || w.fold(i).matches("q[1-4]")) {
            return put(parts, Part.QUARTER, w.fold(i).charAt(1) - '0') ? i + 1 : -1;
        }
        return inWords(i, parts);
    }

    /** "may" and "sun", "mar", "sat" as other words; "march" as a verb is rare in an answer. */
    private boolean isOtherWord(int i, Lexicon.Hit hit, Map<Part, Integer> parts) {
        boolean single = hit.to() == i + 1;
        if (single && w.is(i, "may")) {
            boolean dated = parts.containsKey(Part.DAY)
                    || w.isDigits(i + 1)
                    || w.isDigits(i - 1)
                    || w.is(i - 1, "in", "early", "late", "mid", "last", "next", "this");
            return !dated && w.size() > 1;
        }
        return single
                && w.is(i, "sun", "sat", "mar", "fall", "wed", "dec")
                && w.get(i).raw().equals(w.fold(i))
                && w.size() > 3;
    }

    static boolean put(Map<Part, Integer> parts, Part part, int value) {
        return parts.putIfAbsent(part, value) == null;
    }

    private int digits(int i, Map<Part, Integer> parts) {
        String d = w.fold(i);
        int era = era(i + 1);
        if (era != 0 && d.matches("\\d{1,4}")) {
            int value = Integer.parseInt(d);
            return put(parts, Part.YEAR, era * value) ? i + 2 : -1;
        }
        if (YEAR.matcher(d).matches()) {
            return put(parts, Part.YEAR, Integer.parseInt(d)) ? i + 1 : -1;
        }
        boolean rank = w.glued(i + 1) && w.is(i + 1, "st", "nd", "rd", "th");
        int next = rank ? i + 2 : i + 1;
        int month = w.is(next, "of", "-", ".") ? next + 1 : next;
        boolean beforeMonth = isMonth(month) || w.is(next, "day") && w.is(next + 1, "of");
        boolean afterMonth = parts.containsKey(Part.MONTH);
        boolean alone = rank && (w.is(i - 1, "the") && w.size() <= next + 1 || parts.containsKey(Part.WEEKDAY));
        if (DAY.matcher(d).matches() && (beforeMonth || afterMonth || alone)) {
            return put(parts, Part.DAY, Integer.parseInt(d))
                    ? w.is(next, "day") ? next + 1 : w.is(next, "-", ".") && isMonth(next + 1) ? next + 1 : next
                    : -1;
        }
        boolean short2 = w.is(i - 1, "'") && w.glued(i) && d.length() == 2 && parts.containsKey(Part.MONTH);
        return short2 && put(parts, Part.YEAR, NumericDates.year(Integer.parseInt(d))) ? i + 1 : -1;
    }

    private boolean isMonth(int i) {
        Lexicon.Hit hit = WORDS.at(w, i);
        return hit != null
                && hit.head().startsWith("MONTH")
                && !(w.is(i, "may") && w.isLetters(i + 1) && !w.is(i + 1, "of", "in", "and", "to", "or"));
    }

    /** -1 before, 1 after Christ, 0 if neither is written. */
    private int era(int i) {
        if (w.is(i, "bc", "bce")) {
            return -1;
        }
        return w.is(i, "ad", "ce") ? 1 : 0;
    }

    /** "1990s", "1990's", "'90s", "nineties", "nineteen-nineties". */
    private int decade(int i, Map<Part, Integer> parts) {
        String d = w.fold(i);
        if (w.isDigits(i) && d.endsWith("0") && (d.length() == 4 || d.length() == 2) && d.matches("\\d+")) {
            int next = w.is(i + 1, "'") ? i + 2 : i + 1;
            if (w.is(next, "s") && w.glued(next)) {
                int value = Integer.parseInt(d);
                return put(parts, Part.DECADE, value) ? next + 1 : -1;
            }
        }
        int start = i;
        int hundred = 0;
        String lead = SMALL.head(w.fold(i));
        if (lead != null && lead.length() == 2 && Integer.parseInt(lead) >= 11) {
            hundred = Integer.parseInt(lead) * 100;
            start = w.is(i + 1, "-") ? i + 2 : i + 1;
        }
        String word = w.fold(start);
        if (word.endsWith("ies")) {
            String ten = SMALL.head(word.substring(0, word.length() - 3) + "y");
            if (ten != null) {
                return put(parts, Part.DECADE, hundred + Integer.parseInt(ten)) ? start + 1 : -1;
            }
        }
        return -1;
    }

    /** "20th century", "the twentieth century", "5th century BC". */
    private int century(int i, Map<Part, Integer> parts) {
        Spelled n = Spelled.at(w, i);
        if (n == null || !n.ordinal()) {
            return -1;
        }
        int at = w.is(n.next(), "-") ? n.next() + 1 : n.next();
        BigDecimal value = n.values().get(0);
        if (!w.is(at, "century", "centuries", "cent") || value.compareTo(BigDecimal.valueOf(99)) > 0) {
            return -1;
        }
        int era = era(at + 1);
        return put(parts, Part.CENTURY, value.intValue() * (era == 0 ? 1 : era)) ? era == 0 ? at + 1 : at + 2 : -1;
    }

    /** "the thirteenth of January", "nineteen ninety", "two thousand and five", "twenty twenty-two". */
    private int inWords(int i, Map<Part, Integer> parts) {
        if (!w.isLetters(i)) {
            return -1;
        }
        Spelled n = Spelled.at(w, i);
        if (n == null || n.share()) {
            return -1;
        }
        int value = n.values().get(0).min(BigDecimal.valueOf(100_000)).intValue();
        int month = w.is(n.next(), "of") ? n.next() + 1 : n.next();
        if (n.ordinal() && value <= 31 && (parts.containsKey(Part.MONTH) || isMonth(month))) {
            return put(parts, Part.DAY, value) ? n.next() : -1;
        }
        if (n.ordinal()) {
            return -1;
        }
        if (value <= 31 && value > 0 && (isMonth(month) || parts.containsKey(Part.MONTH) && !isPair(value, n.next()))) {
            return put(parts, Part.DAY, value) ? n.next() : -1;
        }
        if (value >= 1000 && value <= 2100 && w.is(i + 1, "thousand")) {
            return put(parts, Part.YEAR, value) ? n.next() : -1;
        }
        if (isPair(value, n.next())) {
            int at = w.is(n.next(), "-", "oh") ? n.next() + 1 : n.next();
            Spelled tail = spelled(at);
            if (tail != null) {
                int year = value * 100 + tail.values().get(0).intValue();
                return put(parts, Part.YEAR, year) ? tail.next() : -1;
            }
        }
        return -1;
    }

    private boolean isPair(int lead, int next) {
        if (lead < 11 || lead > 20) {
            return false;
        }
        Spelled tail = spelled(w.is(next, "-", "oh") ? next + 1 : next);
        return tail != null
                && !tail.ordinal()
                && !tail.share()
                && tail.values().get(0).compareTo(BigDecimal.valueOf(99)) <= 0
                && (tail.values().get(0).compareTo(BigDecimal.TEN) >= 0 || w.is(next, "oh"));
    }

    private @Nullable Spelled spelled(int i) {
        return w.isLetters(i) ? Spelled.at(w, i) : null;
    }
}
