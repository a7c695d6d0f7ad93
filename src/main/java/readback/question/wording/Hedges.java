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

    /** Where the words {@code from} to {@code to} are one of two that are offered, -1 if nowhere. */
    static int beside(Words w, int from, int to) {
        for (int i = Math.max(1, from - 4); i < Math.min(w.size() - 1, to + 4); i++) {
            boolean inside = i >= from && i < to;
            boolean near = i >= to && isClose(w, to, i) || i < from && isClose(w, i + 1, from);
            if (!inside && near && isOffer(w, i) && !w.is(i - 1, "known", "called")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether only names, titles and articles stand between. */
    private static boolean isClose(Words w, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean free =
                    w.get(i).isCapital() || NameParts.isTitle(w.fold(i)) || w.is(i, "the", "a", ",", "either", "of");
            if (!free) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOffer(Words w, int i) {
        boolean or = w.is(i, "or")
                && !w.is(i + 1, "so", "more", "less", "fewer", "over", "older", "above", "under", "rather");
        boolean slash = w.is(i, "/") && !w.isDigits(i - 1) && !w.isDigits(i + 1);
        return or || slash || w.is(i, "alternatively");
    }

    /** Where a choice is offered, -1 if nowhere. */
    static int offers(Words w) {
        for (int i = 1; i < w.size() - 1; i++) {
            if (isOffer(w, i)) {
                return i;
            }
        }
        return -1;
    }
}
