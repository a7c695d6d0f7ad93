package readback.question.wording;

import java.util.List;
import java.util.regex.Pattern;

/** Answers that say several things at once to be safe. */
final class Hedges {

    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?:,? (?:and |but )?(?:not|rather than|instead of|never) [^,.;]{1,80}?(?=$|[.;,]| but ))");

    private Hedges() {}

    /** The answer without what it names only to deny it: "Monday, not Tuesday", "not Tuesday but Monday". */
    static Words withoutDenied(Words w) {
        String text = " " + w.text();
        if (!text.contains(" not ")
                && !text.contains(" than ")
                && !text.contains(" instead ")
                && !text.contains(" never ")) {
            return w;
        }
        boolean contrast = text.contains(" but ")
                || text.contains(", not ")
                || text.contains(", never ")
                || text.contains(" rather than ")
                || text.contains(" instead of ")
                || text.contains(", and not ");
        return contrast ? Words.of(DENIED.matcher(text).replaceAll(" ")) : w;
    }

    /**
     * Whether an "or" (or a slash) offers something else than the key: a word on the other side that the key has not,
     * where the key itself offers no choice. "or so" and "or more" offer nothing.
     */
    static boolean isHedged(Words typed, Words key, Alignment alignment) {
        if (offers(key) >= 0 || alignment.pairs().isEmpty()) {
            return false;
        }
        int or = offers(typed);
        if (or < 0) {
            return false;
        }
        List<Content> extra = alignment.extra();
        boolean right = extra.stream().anyMatch(e -> e.index() > or && e.index() <= or + 4);
        boolean left = extra.stream().anyMatch(e -> e.index() < or && e.index() >= or - 4);
        return right || left;
    }

    /** Where a choice is offered, -1 if nowhere. */
    static int offers(Words w) {
        for (int i = 0; i < w.size(); i++) {
            boolean or = w.is(i, "or")
                    && !w.is(i + 1, "so", "more", "less", "fewer", "over", "older", "above", "under", "rather");
            boolean slash = w.is(i, "/") && !w.isDigits(i - 1) && !w.isDigits(i + 1);
            if ((or || slash || w.is(i, "alternatively")) && i > 0 && i < w.size() - 1) {
                return i;
            }
        }
        return -1;
    }
}
