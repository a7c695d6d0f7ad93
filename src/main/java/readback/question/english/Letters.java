package readback.question.english;

import java.util.Locale;
import java.util.regex.Pattern;
import readback.text.Token;

/** Capitals and small marks. */
public final class Letters {

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern LOOSE = Pattern.compile(" ([,.;:?!])");
    private static final Pattern DOUBLE = Pattern.compile("[,;:]+ ?(?=[.?!,;:])");
    private static final Pattern OPENING = Pattern.compile("^[ ,;:–—-]+");
    private static final Pattern CLOSING = Pattern.compile("[ ,;:–—-]+$");

    private Letters() {}

    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** First letter as a capital; leading quotation marks are skipped. */
    public static String capital(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return text.substring(0, i) + Character.toUpperCase(c) + text.substring(i + 1);
            }
            if (Character.isDigit(c)) {
                return text;
            }
        }
        return text;
    }

    /** The word as it stands inside a sentence: the capital of a first word taken back, names left alone. */
    public static String inside(Token token) {
        return mayBeLowered(token) ? lowerFirst(token.text()) : token.text();
    }

    /** Whether a capital of this word is due to its place only. */
    public static boolean mayBeLowered(Token token) {
        String word = token.text();
        return !token.isProperNoun()
                && !token.pos().equals("NNPS")
                && !(token.pos().startsWith("JJ")
                        && (!token.ner().equals("O") || Forms.is(word, ".*(ean|ian|ish|ese|can|man)")))
                && !word.equals("I")
                && !word.startsWith("I’")
                && !word.startsWith("I'")
                && (word.length() < 2 || !Character.isUpperCase(word.charAt(1)));
    }

    public static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** "Masimov’s", "Cooks’". */
    public static String possessive(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }

    /** Without the stops, commas and colons at its end. */
    public static String open(String text) {
        int end = text.length();
        while (end > 0 && ".,;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** "a" or "an" before this word, by its letters. */
    public static String article(String next) {
        String low = lower(next);
        if (low.matches("(hour|honest|honour|honor|heir).*") || low.matches("8.*|11\\b.*|18\\b.*")) {
            return "an";
        }
        if (low.matches("(uni[^nm]|use|usu|eu|one\\b|once\\b|ur[aiu]|ubi).*")) {
            return "a";
        }
        if (next.matches("[A-Z]{2,}.*")) {
            return "AEFHILMNORSX".indexOf(next.charAt(0)) >= 0 ? "an" : "a";
        }
        return low.matches("[aeiou].*") ? "an" : "a";
    }

    /** Double spaces, orphaned commas and space before marks tidied. */
    public static String tidy(String text) {
        String t = text.replace('\n', ' ');
        if (isLoose(t)) {
            t = SPACES.matcher(t).replaceAll(" ");
            t = LOOSE.matcher(t).replaceAll("$1");
            t = DOUBLE.matcher(t).replaceAll("");
        }
        t = OPENING.matcher(t).replaceAll("");
        return CLOSING.matcher(t).replaceAll("").strip();
    }

    /** Whether a space or mark is followed by another. */
    private static boolean isLoose(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (",.;:?! ".indexOf(text.charAt(i)) >= 0
                    && (before == ' ' || ",;:".indexOf(before) >= 0)
                    && !(text.charAt(i) == ' ' && before != ' ')) {
                return true;
            }
        }
        return false;
    }
}
