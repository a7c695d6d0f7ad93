package readback.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the lines of news pages that belong to no article. */
final class Furniture {

    private static final PatternFile PATTERNS = new PatternFile("/readback/intake/furniture.txt");

    /** Every caption pattern needs one of these; asked first, since most lines have none. */
    private static final Pattern MAY_BE_CAPTION = Pattern.compile(
            "[:(/;–—]|getty|shutterstock|commons|alamy|istock|unsplash|courtesy|handout|pool photo|photo|by |file",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    static boolean isFurniture(String line) {
        return MAY_BE_CAPTION.matcher(line).find() && PATTERNS.fits("caption", line)
                || (!isSentence(line) || PATTERNS.isIn("telltale", line)) && PATTERNS.fits("line", line);
    }

    private static boolean isSentence(String line) {
        return Prose.words(line) >= 5 && Prose.endsSentence(line);
    }

    static boolean isStamp(String line) {
        return line.length() <= 120 && PATTERNS.fits("stamp", line);
    }

    /**
     * Where the foot of the page begins: the first line that starts one and is not followed by as much running text as
     * stands before it (then it is only a box in the middle). The number of lines if there is none.
     */
    static int foot(List<String> lines) {
        int[] before = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            before[i + 1] = before[i] + (Prose.isParagraph(lines.get(i)) ? Prose.words(lines.get(i)) : 0);
        }
        int all = before[lines.size()];
        for (int i = 1; i < lines.size(); i++) {
            if (beginsFoot(lines.get(i)) && before[i] > 0 && all - before[i] < 0.6 * before[i]) {
                return i;
            }
        }
        return lines.size();
    }

    static boolean beginsFoot(String line) {
        return line.length() <= 200 && PATTERNS.fits("end", line);
    }
}
