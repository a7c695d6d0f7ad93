package readback.question.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.question.wording.When.Bound;
import readback.question.wording.When.Part;

/** Finds the moments in a text: points and spans of time, with what places something before or after them. */
final class WhenReader {

    private static final Lexicon BOUNDS = Lexicon.read("time-bounds.txt");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}");
    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");

    private WhenReader() {}

    /** All readings of all moments; readings of one place share {@code from}. */
    static List<When> read(Words w) {
        List<When> out = new ArrayList<>();
        int i = 0;
        while (i < w.size()) {
            List<When> here = at(w, i);
            out.addAll(here);
            i = here.isEmpty() ? i + 1 : Math.max(i + 1, here.get(0).to());
        }
        return out;
    }

    private static List<When> at(Words w, int i) {
        DateReader reader = new DateReader(w);
        When days = dayRange(w, i, reader);
        if (days != null) {
            return List.of(days);
        }
        List<When> out = new ArrayList<>();
        for (DateReader.Read start : reader.at(i)) {
            if (isOther(w, i, start)) {
                continue;
            }
            When range = range(w, i, start, reader);
            out.add(range == null ? point(w, i, start) : range);
        }
        return out;
    }

    /** "2022 soldiers": a number of four digits that something is counted by is no year. */
    private static boolean isOther(Words w, int i, DateReader.Read start) {
        return start.parts().size() == 1
                && start.parts().containsKey(Part.YEAR)
                && w.isDigits(i)
                && (w.is(
                                start.next(),
                                "people",
                                "soldiers",
                                "troops",
                                "%",
                                "million",
                                "thousand",
                                "k",
                                "km",
                                "dollars",
                                "euros")
                        || w.is(i - 1, "$", "€", "£", "than"));
    }

    private static When point(Words w, int i, DateReader.Read read) {
        int from = w.is(i - 1, "the") ? i - 1 : i;
        Lexicon.Hit hit = BOUNDS.before(w, from);
        Bound bound = hit == null ? Bound.AT : Bound.valueOf(hit.head());
        return new When(read.parts(), null, bound, hit == null ? i : hit.from(), read.next());
    }

    /** "1990-2019", "1990-91", "from 1990 to 2019", "between Monday and Wednesday". */
    private static @Nullable When range(Words w, int i, DateReader.Read start, DateReader reader) {
        int sign = start.next();
        boolean between = w.is(i - 1, "between") || w.is(i - 1, "the") && w.is(i - 2, "between");
        boolean from = w.is(i - 1, "from") || w.is(i - 1, "the") && w.is(i - 2, "from");
        boolean dash = w.is(sign, "-");
        boolean slash = w.is(sign, "/") && start.parts().containsKey(Part.YEAR);
        boolean to = w.is(sign, "to", "through", "until", "till") || between && w.is(sign, "and");
        if (!dash && !slash && !to) {
            return null;
        }
        int next = sign + 1;
        if (w.is(next, "the")) {
            next++;
        }
        Integer year = start.parts().get(Part.YEAR);
        if ((dash || slash)
                && year != null
                && year > 999
                && start.parts().size() == 1
                && w.isDigits(next)
                && SHORT_YEAR.matcher(w.fold(next)).matches()) {
            Map<Part, Integer> end = When.none();
            end.put(Part.YEAR, year / 100 * 100 + Integer.parseInt(w.fold(next)));
            return new When(start.parts(), end, Bound.AT, i, next + 1);
        }
        List<DateReader.Read> ends = reader.at(next);
        if (ends.isEmpty()) {
            return null;
        }
        Map<Part, Integer> end = ends.get(0).parts();
        Map<Part, Integer> begin = start.parts();
        if (begin.containsKey(Part.MONTH) && !begin.containsKey(Part.YEAR) && end.containsKey(Part.YEAR)) {
            begin.put(Part.YEAR, end.get(Part.YEAR));
        }
        return new When(
                begin, end, Bound.AT, between || from ? i - 1 : i, ends.get(0).next());
    }

    /** "13-15 January 2022", "from 13 to 15 January", "January 13-15". */
    private static @Nullable When dayRange(Words w, int i, DateReader reader) {
        boolean monthFirst = !w.isDigits(i);
        int first = monthFirst ? i + 1 : i;
        boolean days = w.isDigits(first)
                && DAY.matcher(w.fold(first)).matches()
                && (w.is(first + 1, "-", "to") || w.is(first + 1, "and") && w.is(first - 1, "between"))
                && w.isDigits(first + 2)
                && DAY.matcher(w.fold(first + 2)).matches();
        if (!days) {
            return null;
        }
        if (monthFirst) {
            List<DateReader.Read> start = reader.at(i);
            if (start.isEmpty()
                    || start.get(0).next() != first + 1
                    || !start.get(0).parts().containsKey(Part.DAY)) {
                return null;
            }
            Map<Part, Integer> begin = start.get(0).parts();
            Map<Part, Integer> end = When.none();
            end.putAll(begin);
            end.put(Part.DAY, Integer.parseInt(w.fold(first + 2)));
            int to = first + 3;
            int year = w.is(to, ",") ? to + 1 : to;
            if (w.isDigits(year) && w.fold(year).matches("[12]\\d{3}")) {
                begin.put(Part.YEAR, Integer.parseInt(w.fold(year)));
                end.put(Part.YEAR, Integer.parseInt(w.fold(year)));
                to = year + 1;
            }
            return new When(begin, end, Bound.AT, i, to);
        }
        List<DateReader.Read> last = reader.at(first + 2);
        if (last.isEmpty()
                || !last.get(0).parts().containsKey(Part.MONTH)
                || !last.get(0).parts().containsKey(Part.DAY)) {
            return null;
        }
        Map<Part, Integer> begin = When.none();
        begin.putAll(last.get(0).parts());
        begin.put(Part.DAY, Integer.parseInt(w.fold(first)));
        return new When(begin, last.get(0).parts(), Bound.AT, i, last.get(0).next());
    }
}
