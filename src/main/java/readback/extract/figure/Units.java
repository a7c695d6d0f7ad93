package readback.extract.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Fact.Amount.Sort;

/** Units behind a number, signs of money before it, and "m", "bn" and "k" for millions and more. */
final class Units {

    private static final Phrases UNITS = Phrases.of("units.txt");
    private static final Phrases CURRENCIES = Phrases.of("currencies.txt");

    private static final Set<String> PER = Lexicon.set(Units.class, "per.txt");

    /** Plain nouns and short words that are units only when glued to the figure ("30m", "5g"). */
    private static final Set<String> GLUED =
            Set.of("m", "g", "c", "w", "min", "pc", "ha", "hr", "mb", "tb", "db", "hp", "p", "in");

    /** What stands behind a length in metres and not behind millions. */
    private static final Set<String> MEASURED = Set.of(
            "tall",
            "long",
            "high",
            "wide",
            "deep",
            "away",
            "above",
            "below",
            "race",
            "sprint",
            "hurdles",
            "freestyle",
            "run",
            "dash",
            "relay",
            "butterfly",
            "backstroke",
            "breaststroke",
            "final",
            "from",
            "underwater",
            "thick",
            "apart",
            "north",
            "south",
            "east",
            "west",
            "up",
            "down",
            "x",
            "record",
            "champion",
            "title",
            "heats",
            "event",
            "off",
            "exclusion");

    private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
            "m", new BigDecimal(1_000_000),
            "k", new BigDecimal(1_000),
            "b", new BigDecimal(1_000_000_000));

    /** A sign of money that ends before word {@code to}. */
    record Money(String code, int to) {}

    /** A unit that ends before word {@code to}. */
    record Hit(String unit, Sort sort, int to, boolean isShort) {}

    private Units() {}

    static @Nullable Money moneyAt(Words words, int i) {
        Phrases.Hit hit = CURRENCIES.from(words, i);
        if (hit == null) {
            return null;
        }
        boolean sign = !words.isLetters(hit.to() - 1);
        for (int k = i + 1; sign && k < hit.to(); k++) {
            if (!words.isGlued(k)) {
                return null;
            }
        }
        boolean fits = sign
                ? words.isFigure(hit.to()) || words.is(hit.to(), "\u00bd")
                : words.isFigure(hit.to()) && words.all().get(i).isCapitalised();
        return fits ? new Money(hit.row().get(1), hit.to()) : null;
    }

    /** "1.2m", "40k", "3bn": the figure times its glued letter, where that is no unit of its own. */
    static Numeral scaled(Words words, Numeral number, boolean money) {
        int at = number.to();
        BigDecimal scale = SHORT_SCALES.get(words.lower(at));
        if (scale == null
                || !words.isGlued(at)
                || number.form() != Numeral.Form.DIGITS
                || number.to() != number.from() + 1) {
            return number;
        }
        boolean counts = money
                || words.is(at, "k")
                || words.is(at, "m") && isPlural(words, at + 1) && !MEASURED.contains(words.lower(at + 1));
        return counts ? Numeral.of(number.from(), at + 1, number.value().multiply(scale), Numeral.Form.DIGITS) : number;
    }

    private static boolean isPlural(Words words, int i) {
        String w = words.lower(i);
        return w.equals("people")
                || w.equals("of")
                || w.equals("more")
                || w.equals("a")
                || w.equals("children")
                || w.length() > 3 && w.endsWith("s");
    }

    /** The unit at word {@code i}, behind a number; with money given before it, only a rate or a counted time. */
    static @Nullable Hit after(Words words, int i, @Nullable String money) {
        if (money != null) {
            int at = words.is(i, "dollars", "euros", "pounds") ? i + 1 : i;
            String joined =
                    words.isJoint(at) && words.is(at + 1, "a") && words.isJoint(at + 2) ? words.lower(at + 3) : "";
            if (PER.contains(joined)) {
                return new Hit(money + " per " + joined, Sort.RATE, at + 4, false);
            }
            String per = per(words, at);
            return per == null
                    ? new Hit(money, Sort.MONEY, at, false)
                    : new Hit(money + " per " + per, Sort.RATE, at + 2, false);
        }
        int at = words.overJoint(i);
        Phrases.Hit hit = UNITS.from(words, at);
        if (hit == null && words.is(at, "square", "sq") && words.isJoint(at + 1)) {
            hit = UNITS.from(words, at);
        }
        if (hit == null || !fits(words, hit, at)) {
            return null;
        }
        Sort sort = hit.row().get(2).equals("GLUED")
                ? words.is(at, "p") ? Sort.MONEY : Sort.MEASURE
                : Sort.valueOf(hit.row().get(2));
        String unit = hit.row().get(1);
        boolean isShort = hit.to() == at + 1 && words.lower(at).length() <= 2;
        String per = sort == Sort.RATE ? null : per(words, hit.to());
        return per == null
                ? new Hit(unit, sort, hit.to(), isShort)
                : new Hit(unit + " per " + per, Sort.RATE, hit.to() + 2, isShort);
    }

    private static boolean fits(Words words, Phrases.Hit hit, int at) {
        String first = words.lower(at);
        boolean one = hit.to() == at + 1;
        if (one && GLUED.contains(first)) {
            return words.isGlued(at)
                            && !(words.is(at, "p") && words.is(at - 1, "480", "720", "1080", "2160"))
                            && (words.is(at, "c", "w") == words.isCapitalised(at) || words.is(at, "mb", "tb", "db"))
                    || !words.isGlued(at)
                            && words.is(at, "m", "g", "ha", "hp", "mb", "tb", "db")
                            && !words.is(at + 1, ".");
        }
        if (one && words.is(at, "won")) {
            return words.is(at - 1, "million", "billion", "trillion", "thousand");
        }
        if (one && words.is(at, "times")) {
            return words.is(
                            at + 1, "as", "more", "higher", "larger", "bigger", "less", "greater", "faster", "the",
                            "that", "its", "what")
                    || words.is(at - 1, "million", "billion", "trillion", "thousand");
        }
        if (one && words.is(at, "second", "fold", "cent")) {
            return words.isGlued(at) || !words.is(at, "second");
        }
        return true;
    }

    /** "a day", "per person", "an hour": the second word. */
    private static @Nullable String per(Words words, int i) {
        if (words.is(i, "a", "an", "per", "each", "every")
                && PER.contains(words.lower(i + 1))
                && !words.is(i + 2, "ago", "earlier", "later", "before")) {
            return words.lower(i + 1);
        }
        return null;
    }
}
