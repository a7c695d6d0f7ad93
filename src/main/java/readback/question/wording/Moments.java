package readback.question.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.question.wording.When.Bound;
import readback.question.wording.When.Part;

/** Holds the day, date, year or span of time typed against the accepted ones. */
public final class Moments {

    private Moments() {}

    /** Whether a wording is a moment and little else. */
    public static boolean isMoment(String wording) {
        Words w = Words.of(wording);
        List<When> found = WhenReader.read(w);
        if (found.isEmpty()) {
            return false;
        }
        When first = found.get(0);
        int rest = 0;
        for (int i = 0; i < w.size(); i++) {
            boolean inside = i >= first.from() && i < first.to();
            rest += !inside && !w.get(i).isSign() && !Content.isStop(w.fold(i)) ? 1 : 0;
        }
        return rest == 0 || rest == 1 && w.is(first.to(), "season", "year");
    }

    /**
     * Grades an answer: every part of the key that is written is right, a missing one is partial, one that contradicts
     * is wrong; what is more exact than the key is right.
     *
     * @param published the day of the article: with it a weekday and its date are the same day, and a date needs no year
     * @param lenient   whether other moments may stand beside the right one, as in a long answer of a language model
     */
    public static Verdict grade(List<String> accepted, String answer, @Nullable LocalDate published, boolean lenient) {
        Words w = Words.of(answer);
        List<List<When>> typed = byPlace(w);
        Verdict best =
                typed.isEmpty() ? Verdict.wrong("no-moment", "There is no day, date or year in this answer.") : null;
        for (String wording : accepted) {
            Words key = Words.of(wording);
            if (!key.line().isEmpty() && key.line().equals(w.line())) {
                return Verdict.right("That is right.");
            }
            List<When> moments = WhenReader.read(key);
            Verdict verdict = moments.isEmpty()
                    ? Phrases.grade(List.of(wording), answer, List.of(), lenient)
                    : typed.isEmpty() ? null : grade(readings(moments), typed, published, w, lenient);
            if (verdict != null) {
                best = best == null ? verdict : best.orBetter(verdict);
            }
        }
        return best == null ? Verdict.wrong("That is not right.") : best;
    }

    /** The readings of the first place. */
    private static List<When> readings(List<When> moments) {
        return moments.stream().filter(m -> m.from() == moments.get(0).from()).toList();
    }

    /** Moments that are not denied, the readings of one place together. */
    private static List<List<When>> byPlace(Words w) {
        Map<Integer, List<When>> places = new LinkedHashMap<>();
        for (When m : WhenReader.read(w)) {
            if (!w.is(m.from() - 1, "not", "never", "than")
                    && !(w.is(m.from() - 1, "on", "in") && w.is(m.from() - 2, "not"))) {
                places.computeIfAbsent(m.from(), k -> new ArrayList<>()).add(m);
            }
        }
        return List.copyOf(places.values());
    }

    private static Verdict grade(
            List<When> key, List<List<When>> typed, @Nullable LocalDate published, Words w, boolean lenient) {
        Verdict best = null;
        List<When> place = typed.get(0);
        for (List<When> readings : typed) {
            Verdict v = best(key, readings, published);
            if (best == null || v.fraction() > best.fraction()) {
                best = v;
                place = readings;
            }
        }
        boolean year = lenient && key.get(0).end() == null && key.get(0).parts().containsKey(Part.YEAR);
        if (best != null
                && year
                && best.fraction() >= Part.YEAR.weight
                && place.get(0).parts().containsKey(Part.YEAR)) {
            best = Verdict.right("That is right in the main: the year.");
        }
        if (best == null || best.fraction() == 0) {
            return best == null ? Verdict.wrong("moment", "That is another time.") : best;
        }
        for (List<When> other : typed) {
            int before = other.get(0).from() - 1;
            boolean or = w.is(before, "or", "/") || w.is(before, "on", "in", "the") && w.is(before - 1, "or");
            double fraction = best(key, other, published).fraction();
            if (other != place && (fraction == 0 && (!lenient || or) || fraction < 1 && or)) {
                return Verdict.wrong("several", "There are several times in this answer: give the one that is meant.");
            }
        }
        return best;
    }

    private static Verdict best(List<When> key, List<When> typed, @Nullable LocalDate published) {
        Verdict best = Verdict.wrong("moment", "That is another time.");
        for (When k : key) {
            for (When t : typed) {
                Verdict v = compare(k, t, published);
                best = v.fraction() > best.fraction() || best.reason().startsWith("That is another") ? v : best;
            }
        }
        return best;
    }

    private static Verdict compare(When key, When typed, @Nullable LocalDate published) {
        Map<Part, Integer> keyEnd = key.end();
        Map<Part, Integer> typedEnd = typed.end();
        Verdict start = MomentParts.compare(key.parts(), typed.parts(), published);
        if (keyEnd == null && typedEnd == null) {
            return bounded(start, key.bound(), typed.bound());
        }
        if (keyEnd != null && typedEnd != null) {
            Verdict end = MomentParts.compare(keyEnd, typedEnd, published);
            if (start.fraction() == 0 || end.fraction() == 0) {
                return Verdict.wrong(
                        "moment",
                        start.fraction() + end.fraction() > 0
                                ? "One end of it is right, the other is not."
                                : "That is another time.");
            }
            return start.fraction() < end.fraction() ? start : end;
        }
        if (keyEnd == null) {
            return Verdict.wrong("moment", "The article gives one time, not a span.");
        }
        boolean oneEnd = start.isRight()
                || MomentParts.compare(keyEnd, typed.parts(), published).isRight();
        return oneEnd
                ? Verdict.partial(0.5, "That is one end of it: the article gives a span.")
                : Verdict.wrong("moment", "That is another time.");
    }

    /** "before" and "after" say something else than "on"; "since" and "by" only more or less. */
    private static Verdict bounded(Verdict verdict, Bound key, Bound typed) {
        if (verdict.fraction() == 0 || key == typed || typed == Bound.AT) {
            return verdict;
        }
        boolean late = (key == Bound.SINCE || key == Bound.AFTER) && (typed == Bound.SINCE || typed == Bound.AFTER);
        boolean early = (key == Bound.BEFORE || key == Bound.UNTIL) && (typed == Bound.BEFORE || typed == Bound.UNTIL);
        if (late || early || key == Bound.AT && typed == Bound.SINCE) {
            return verdict;
        }
        if (key == Bound.AT && typed == Bound.UNTIL) {
            return Verdict.partial(
                    verdict.fraction() / 2, "The time is right, but “by” or “until” is not what the article says.");
        }
        return Verdict.wrong("bound", "The time is right, but before and after are not what the article says.");
    }
}
