package readback.question.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Spellings of one name that came through different transliterations. Each family of languages has rules that fold its
 * usual spellings into one (after BGN/PCGN, ISO 9, ALA-LC, pinyin and Wade–Giles, where they differ).
 */
final class Transliteration {

    private record Rule(Pattern pattern, String to) {
        static Rule of(String pattern, String to) {
            return new Rule(Pattern.compile(pattern), to);
        }
    }

    private static final List<Rule> SLAVIC = List.of(
            Rule.of("shch|sch(?=[aeiouy])", "sh"),
            Rule.of("tsch|tch", "ch"),
            Rule.of("dzh|zh|dj|^j", "J"),
            Rule.of("kh", "h"),
            Rule.of("ck|q", "k"),
            Rule.of("x", "ks"),
            Rule.of("w", "v"),
            Rule.of("ph", "f"),
            Rule.of("tz|ts", "c"),
            Rule.of("ou", "u"),
            Rule.of("off$", "ov"),
            Rule.of("eff$", "ev"),
            Rule.of("[yji]?[eo](?=v$|va$)", "e"),
            Rule.of("[yj]e|ie", "e"),
            Rule.of("yo", "e"),
            Rule.of("[yj]", "i"),
            Rule.of("(.)\\1+", "$1"));

    /** The endings -ov and -ev are two; only -yov, -yev, -iev, -eyev and -ev are one. */
    private static final Pattern OV = Pattern.compile("[^aeiouyj]o(v|w|ff)(a?)$");

    private static final List<Rule> ARABIC = List.of(
            Rule.of("ou|oo|o", "u"),
            Rule.of("ee|ii|y|ie", "i"),
            Rule.of("ai|ei", "i"),
            Rule.of("kh", "x"),
            Rule.of("gh|g|q|k", "k"),
            Rule.of("dh|th|d", "d"),
            Rule.of("e|a", "a"),
            Rule.of("(.)\\1+", "$1"),
            Rule.of("ah$", "a"));

    private static final List<Rule> CHINESE = List.of(
            Rule.of("hs|x", "s"),
            Rule.of("ch|zh|q|j", "J"),
            Rule.of("ts|tz|z|c", "z"),
            Rule.of("b", "p"),
            Rule.of("d", "t"),
            Rule.of("ung", "ong"),
            Rule.of("g", "k"),
            Rule.of("ien", "ian"),
            Rule.of("ieh", "ie"),
            Rule.of("ueh", "ue"),
            Rule.of("eh$|e$", "o"),
            Rule.of("ih$|uh$|u$", "i"),
            Rule.of("(.)\\1+", "$1"));

    private Transliteration() {}

    /** Whether two different folded names of four letters or more are one in a Slavic or Arabic family. */
    static boolean same(String a, String b) {
        if (Math.min(a.length(), b.length()) < 4) {
            return false;
        }
        if (slavic(a).equals(slavic(b))) {
            return true;
        }
        return Math.min(a.length(), b.length()) >= 5 && fold(a, ARABIC).equals(fold(b, ARABIC));
    }

    /** Whether two Chinese names of a syllable or two, hyphens left out, are one. */
    static boolean sameChinese(String a, String b) {
        return fold(a, CHINESE).equals(fold(b, CHINESE));
    }

    private static String slavic(String name) {
        String bare = name.replace("'", "");
        String keep = OV.matcher(bare).find() ? bare.replaceAll("o(v|w|ff)(a?)$", "OV$2") : bare;
        return fold(keep, SLAVIC);
    }

    private static String fold(String name, List<Rule> rules) {
        String s = name.replace("'", "");
        if (s.length() > 60) {
            return s;
        }
        for (Rule rule : rules) {
            s = rule.pattern.matcher(s).replaceAll(rule.to);
        }
        return s;
    }
}
