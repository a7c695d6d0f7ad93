package readback.question.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.wording.When.Part;

/** Reads dates in digits. */
final class NumericDates {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");

    private NumericDates() {}

    /** The year that two digits stand for, 1951 to 2050. */
    static int year(int n) {
        return n <= 50 ? 2000 + n : 1900 + n;
    }

    /** 2022-01-13, 13/01/2022, 01/13/22, 13.1.2022. */
    static List<DateReader.Read> at(Words w, int i) {
        List<DateReader.Read> out = new ArrayList<>();
        Matcher dotted = DOTTED.matcher(w.fold(i));
        if (w.isDigits(i) && dotted.matches()) {
            add(out, dotted.group(1), dotted.group(2), dotted.group(3), i + 1);
            return out;
        }
        boolean slashed = w.isDigits(i)
                && w.is(i + 1, "/", "-")
                && w.glued(i + 1)
                && w.isDigits(i + 2)
                && w.fold(i + 1).equals(w.fold(i + 3))
                && w.isDigits(i + 4);
        if (!slashed
                || w.fold(i).length() > 4
                || w.fold(i + 2).length() > 2
                || w.fold(i + 4).length() > 4) {
            return out;
        }
        if (YEAR.matcher(w.fold(i)).matches()) {
            add(out, w.fold(i + 4), w.fold(i + 2), w.fold(i), i + 5);
            return out.isEmpty() ? out : List.of(out.get(0));
        }
        add(out, w.fold(i), w.fold(i + 2), w.fold(i + 4), i + 5);
        return out;
    }

    private static void add(List<DateReader.Read> out, String first, String second, String year, int next) {
        if (first.length() > 2
                || second.length() > 2
                || !first.matches("\\d+")
                || !second.matches("\\d+")
                || !year.matches("\\d+")) {
            return;
        }
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        int y = year.length() == 2 ? year(Integer.parseInt(year)) : Integer.parseInt(year);
        for (int[] dm : a == b ? new int[][] {{a, b}} : new int[][] {{a, b}, {b, a}}) {
            if (dm[0] >= 1 && dm[0] <= 31 && dm[1] >= 1 && dm[1] <= 12) {
                Map<Part, Integer> parts = When.none();
                parts.put(Part.DAY, dm[0]);
                parts.put(Part.MONTH, dm[1]);
                parts.put(Part.YEAR, y);
                out.add(new DateReader.Read(parts, next));
            }
        }
    }
}
