package readback.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Paragraphs that say again what another says word for word: pull quotes, teasers, copies. */
final class Repeats {

    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORT_ENOUGH = 400;

    private Repeats() {}

    /** Whether each paragraph is a repeat; the first of two equal ones is not. */
    static boolean[] in(List<String> paragraphs) {
        boolean[] found = new boolean[paragraphs.size()];
        List<String> plain = paragraphs.stream().map(Repeats::plain).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < found.length; i++) {
            found[i] = !seen.add(plain.get(i)) || found.length <= SHORT_ENOUGH && isPulled(plain, i);
        }
        return found;
    }

    /** Its first four fifths stand inside a longer paragraph (the rest may be the speaker's name). */
    private static boolean isPulled(List<String> plain, int i) {
        String[] words = plain.get(i).strip().split(" ");
        if (words.length < 8) {
            return false;
        }
        String most = " " + String.join(" ", List.of(words).subList(0, (words.length * 4 + 4) / 5)) + " ";
        for (int k = 0; k < plain.size(); k++) {
            if (k != i
                    && plain.get(k).length() > plain.get(i).length()
                    && plain.get(k).contains(most)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String paragraph) {
        return " "
                + REST.matcher(paragraph.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
