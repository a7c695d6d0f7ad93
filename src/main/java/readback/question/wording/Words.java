package readback.question.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in order. */
final class Words {

    /** Only so many characters of an answer are read; whoever types more has not answered a short question. */
    static final int LIMIT = 1_000;

    private static final Pattern WORD = Pattern.compile("(?<acronym>(?:\\p{L}\\.){2,})"
            + "|(?<letters>\\p{L}[\\p{L}\\p{M}\\p{N}]*+(?:'[\\p{L}\\p{M}]++)*+'?)"
            + "|(?<digits>\\p{Nd}++(?:[.,']\\p{Nd}++)*+)"
            + "|(?<sign>[^\\s])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FRACTION_SIGN = Pattern.compile("[¼½¾⅐-⅞]");
    private static final String FROM = "øłßæœđðþıŋħ";
    private static final List<String> TO = List.of("o", "l", "ss", "ae", "oe", "d", "d", "th", "i", "n", "h");

    private final String text;
    private final List<Word> words;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** Reads the first {@link #LIMIT} characters. */
    static Words of(String text) {
        String clean = clean(text);
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(clean);
        int last = 0;
        while (m.find()) {
            boolean spaced = m.start() > last;
            last = m.end();
            String raw = m.group();
            if (m.group("acronym") != null) {
                words.add(new Word(raw, fold(raw.replace(".", "")), Word.Kind.LETTERS, spaced));
            } else if (m.group("letters") != null) {
                words.add(new Word(raw, fold(raw), Word.Kind.LETTERS, spaced));
            } else if (m.group("digits") != null) {
                words.add(new Word(raw, latinDigits(raw), Word.Kind.DIGITS, spaced));
            } else {
                words.add(new Word(raw, raw, Word.Kind.SIGN, spaced));
            }
        }
        return new Words(clean, List.copyOf(words));
    }

    /** Compatibility forms made plain, quotes and dashes made simple, nothing invisible, cut at the limit. */
    private static String clean(String text) {
        int end = Math.min(text.length(), LIMIT);
        String cut = FRACTION_SIGN.matcher(text.substring(0, end)).replaceAll(" $0");
        String plain = Normalizer.normalize(cut, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().limit(2L * LIMIT).forEach(c -> {
            switch (c) {
                case '’', '‘', '`', '´', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '′' -> out.append('\'');
                case '“', '”', '„', '«', '»', '″' -> out.append('"');
                case '‐', '‑', '‒', '–', '—', '―', '−' -> out.append('-');
                case '⁄', '∕' -> out.append('/');
                default -> {
                    int type = Character.getType(c);
                    if (type == Character.CONTROL) {
                        out.append(' ');
                    } else if (type != Character.FORMAT && type != Character.SURROGATE) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** Lower case without diacritics. */
    static String fold(String text) {
        String lower = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int at = FROM.indexOf(lower.charAt(i));
            if (at < 0) {
                out.append(lower.charAt(i));
            } else {
                out.append(TO.get(at));
            }
        }
        return out.toString();
    }

    private static String latinDigits(String raw) {
        StringBuilder out = new StringBuilder();
        raw.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                out.append(Character.digit(c, 10));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** The text as it was read. */
    String text() {
        return text;
    }

    /** The words from {@code from} to before {@code to}, as typed. */
    String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            out.append(word.spaced() && out.length() > 0 ? " " : "").append(word.raw());
        }
        return out.toString();
    }

    List<Word> list() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word get(int i) {
        return words.get(i);
    }

    /** The folded word, "" outside the text. */
    String fold(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).fold();
    }

    boolean is(int i, String... any) {
        String fold = fold(i);
        for (String a : any) {
            if (fold.equals(a)) {
                return true;
            }
        }
        return false;
    }

    boolean isDigits(int i) {
        return i >= 0 && i < words.size() && words.get(i).isDigits();
    }

    boolean isLetters(int i) {
        return i >= 0 && i < words.size() && words.get(i).isLetters();
    }

    /** Whether the word stands right against the one before. */
    boolean glued(int i) {
        return i > 0 && i < words.size() && !words.get(i).spaced();
    }

    /** Letters and digits only, folded, one space between: two texts with the same line are the same wording. */
    String line() {
        StringBuilder out = new StringBuilder();
        for (Word w : words) {
            if (!w.isSign()) {
                out.append(out.length() == 0 ? "" : " ").append(w.fold());
            }
        }
        return out.toString();
    }
}
