package readback.extract.figure;

import java.math.BigDecimal;
import java.util.Set;
import readback.extract.figure.Numeral.Form;
import readback.text.Comparison;

/** Numbers that count nothing: names, labels, idioms, list numbers, dates with slashes, telephone numbers. */
final class NoAmounts {

    private static final Phrases IDIOMS = Phrases.of("idioms.txt");
    private static final Set<String> LABELS = Lexicon.set(NoAmounts.class, "labels.txt");
    private static final Set<String> SCALES = Set.of("tens", "scores");
    private static final Set<String> MAY_LEAD = Set.of("then", "the", "an", "a", "some", "about", "now", "all");
    private static final Set<String> STOPS = Lexicon.set(NoAmounts.class, "no-nouns.txt");

    private NoAmounts() {}

    static boolean isNone(Words words, Numeral n) {
        int i = n.from();
        return IDIOMS.covers(words, i) && !words.isFigure(i) && !isBounded(words, i)
                || isBase(words, n)
                || isGluedToName(words, n)
                || isLabelled(words, n)
                || isName(words, n)
                || isSlashed(words, n)
                || isListNumber(words, n)
                || isPhone(words, i)
                || isPronoun(words, n)
                || n.form() == Form.VAGUE && SCALES.contains(words.lower(i)) && !words.is(i + 1, "of")
                || n.form() == Form.DIGITS
                        && words.isGlued(n.to())
                        && (isForeign(words, n.to())
                                || words.lower(n.to()).length() > 1
                                        && words.lower(n.to()).startsWith("."));
    }

    /** "at least one day": a bound of several words makes a count of what else is a turn of speech. */
    private static boolean isBounded(Words words, int i) {
        Bounds bounds = Bounds.of(words, i, false);
        boolean counts = bounds.comparison() != Comparison.EXACTLY
                && bounds.comparison() != Comparison.ABOUT
                && bounds.comparison() != Comparison.NEARLY;
        return counts && i - bounds.from() > 1 && !words.is(i + 1, "of", "another", "or", "thing");
    }

    /** What a rate is reckoned by: "9.3 deaths per 100,000 people", "106 boys for every 100 girls". */
    private static boolean isBase(Words words, Numeral n) {
        return words.is(n.from() - 1, "per") || words.is(n.from() - 1, "every") && words.is(n.from() - 2, "for", "in");
    }

    /** Whether no noun begins here: a mark, the end or a word of grammar. */
    static boolean isStop(Words words, int i) {
        return !words.isLetters(i) && !words.isFigure(i) || STOPS.contains(words.lower(i));
    }

    /** A joined pair of years, months or days. */
    static boolean isDate(Words words, Numeral low, Numeral high) {
        return isYear(words, low) && (isYear(words, high) || words.isHyphen(low.to()));
    }

    private static boolean isYear(Words words, Numeral n) {
        return n.to() == n.from() + 1 && words.lower(n.from()).matches("(?:1[5-9]|20)\\d\\d");
    }

    /** "G7", "COVID-19", "STS-135", "@30". */
    private static boolean isGluedToName(Words words, Numeral n) {
        int i = n.from();
        if (!words.isGlued(i)) {
            return false;
        }
        if (words.lower(i).startsWith(".") && words.isFigure(i - 1)) {
            return true;
        }
        if (words.isLetters(i - 1) && n.form() == Form.DIGITS || words.is(i - 1, "@", "_", "#", "&", "=")) {
            return true;
        }
        if (words.is(i - 1, ".") && words.isGlued(i - 1) && n.form() == Form.DIGITS && words.isFigure(i - 2)) {
            return true;
        }
        return words.isHyphen(i - 1)
                && words.isGlued(i - 1)
                && words.isLetters(i - 2)
                && !MAY_LEAD.contains(words.lower(i - 2));
    }

    /** "page 3", "Flight 370", "No. 10", and what is joined to one: "posts 542 and 543". */
    private static boolean isLabelled(Words words, Numeral n) {
        int joined = n.from() - 2;
        if (n.form() == Form.DIGITS
                && words.is(n.from() - 1, "and", "or", "to", "&")
                && words.isFigure(joined)
                && LABELS.contains(words.lower(joined - 1))
                && !words.isLetters(n.to() - 1)) {
            return !words.isLetters(n.to()) || isStop(words, n.to());
        }
        int before = words.is(n.from() - 1, ".") && words.is(n.from() - 2, "no", "vol", "ch", "art")
                ? n.from() - 2
                : n.from() - 1;
        String label = words.lower(before);
        if (!LABELS.contains(label) && !label.equals("vol")) {
            return label.equals("p") && words.is(before - 1, "&");
        }
        boolean soft = Set.of(
                        "day", "week", "year", "under", "case", "no", "group", "key", "class", "line", "level", "train",
                        "form", "file", "season")
                .contains(label);
        if (label.equals("under")) {
            return words.isHyphen(n.from() - 1);
        }
        boolean noun = words.isLetters(n.to()) && !isStop(words, n.to());
        return n.form() != Form.FRACTION && n.form() != Form.ORDINAL && n.form() != Form.VAGUE && (!soft || !noun);
    }

    /** A figure between or behind capitals, a number word with one: "Movimento 5 Stelle", "Formula One". */
    private static boolean isName(Words words, Numeral n) {
        int i = n.from();
        boolean start = i == 0
                || words.is(i - 1, "\"", "\u201c", ":", "\u2018", "(", "-", "\u2013", "\u2014", "\u2022", "'", "[");
        boolean namesBefore = !start && i > 1 && words.isCapitalised(i - 1) && !words.is(i - 1, "i");
        if (words.isLetters(i) && words.isCapitalised(i)) {
            return !start && !words.is(i, "a", "an");
        }
        if (n.form() == Form.ORDINAL || n.to() > i + 1 || !words.isFigure(i)) {
            return n.form() == Form.ORDINAL && words.isCapitalised(n.to()) && words.isCapitalised(i - 1) && i > 1;
        }
        if (words.isCapitalised(n.to())
                && words.is(n.to() - 1, words.lower(i))
                && namesBefore
                && !words.isGlued(n.to())) {
            return true;
        }
        boolean nothingCounted = !words.isLetters(n.to()) || isStop(words, n.to());
        boolean rate = words.is(n.to(), "%", "\u00b0") || words.is(n.to(), "per");
        return namesBefore
                && nothingCounted
                && !rate
                && !words.lower(i).contains(",")
                && !words.lower(i).contains(".")
                && !words.isHyphen(n.to());
    }

    /** "9/11", "24/7", "50/50". */
    private static boolean isSlashed(Words words, Numeral n) {
        boolean behind = words.is(n.to(), "/") && words.isGlued(n.to()) && words.isFigure(n.to() + 1);
        boolean before = words.is(n.from() - 1, "/") && words.isGlued(n.from());
        return n.form() == Form.DIGITS && (behind || before);
    }

    private static boolean isListNumber(Words words, Numeral n) {
        boolean bracket = words.is(n.from() - 1, "(") && words.is(n.to(), ")") && words.isGlued(n.to());
        boolean first =
                n.from() == 0 && words.is(n.to(), ".", ")") && words.isGlued(n.to()) && words.size() > n.to() + 1;
        return n.form() == Form.DIGITS && (first || bracket && !words.isCapitalised(n.from() - 2));
    }

    /** Groups of digits parted by hyphens or spaces, at least two of them of three or more. */
    private static boolean isPhone(Words words, int i) {
        int groups = 0;
        int digits = 0;
        int from = i;
        while (from > 0
                && i - from < 8
                && (words.isFigure(from - 1) || words.isHyphen(from - 1) && words.isGlued(from))) {
            from--;
        }
        for (int k = from; k < words.size() && (words.isFigure(k) || words.isHyphen(k) && words.isGlued(k)); k++) {
            if (words.isFigure(k)) {
                if (words.lower(k).matches(".*[.,].*")) {
                    return false;
                }
                groups += words.lower(k).length() >= 3 ? 1 : 0;
                digits += words.lower(k).length();
            }
        }
        return groups >= 2 && digits >= 7 && !words.lower(i).matches("(?:1[5-9]|20)\\d\\d")
                || words.is(i - 1, "+") && digits > 6;
    }

    /** "one" and "the two" that stand for someone and count nothing. */
    private static boolean isPronoun(Words words, Numeral n) {
        if (words.is(n.to(), "of") && words.is(n.from() - 1, "the", "these", "those") && n.form() == Form.WORDS) {
            return true;
        }
        if (n.to() != n.from() + 1 || n.form() != Form.WORDS || n.value().compareTo(BigDecimal.TEN) > 0) {
            return false;
        }
        boolean nothing = !words.isLetters(words.overJoint(n.to())) || isStop(words, n.to()) && !words.isJoint(n.to());
        return nothing
                && (n.value().compareTo(BigDecimal.ONE) == 0
                        || words.is(n.from() - 1, "the", "these", "those", "other"));
    }

    /** Letters glued behind a figure that are no unit: "3D", "737s", "4x4". */
    private static boolean isForeign(Words words, int i) {
        return words.isLetters(i) && Units.after(words, i, null) == null;
    }
}
