package readback.question.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Comparison;
import readback.text.Fact;

/**
 * A figure to be typed that the article gives with a bound: the question has the bound, so that the bare figure is right
 * at its strength. "Shares fell as much as 19%" is asked "By up to what percentage did shares fall?".
 */
final class Bounded {

    private static final Map<String, String> ASKED = asked();
    private static final Pattern WH = Pattern.compile("(?i)\\b(how many|how much|what percentage|what proportion)\\b");

    private Bounded() {}

    /** The question with the bound of the figure in it; nothing where no teacher would word it so. */
    static Optional<String> ask(Basis basis, Fact.Amount a, String stem) {
        String bound = basis.words(a.span())
                .substring(0, a.figure().start() - a.span().start())
                .replace('\n', ' ')
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean exact =
                a.quantity().comparison() == Comparison.EXACTLY && a.quantity().upper() == null;
        Matcher wh = WH.matcher(stem);
        if (exact && !ASKED.containsKey(bound)) {
            return Optional.of(stem);
        }
        String words = ASKED.get(bound);
        return words == null || !wh.find()
                ? Optional.empty()
                : Optional.of(Letters.capital(stem.substring(0, wh.start()) + words + " "
                        + Letters.lowerFirst(wh.group()) + stem.substring(wh.end())));
    }

    private static Map<String, String> asked() {
        Map<String, String> found = new TreeMap<>();
        for (String line : Words.lines("asked-bounds")) {
            List<String> halves = List.of(line.split(" \\| "));
            found.put(halves.get(0), halves.get(1));
        }
        return found;
    }
}
