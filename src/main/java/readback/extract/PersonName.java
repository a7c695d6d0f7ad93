package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a person's name, compared without accents, case and full stops.
 *
 * @param words all of it but suffixes ("Jr.") and a nickname in quotation marks
 */
record PersonName(List<String> words) {

    private static final Pattern NICKNAME = Pattern.compile("[\"“‘'(][^\"”’')]{1,40}[\"”’')]");
    private static final int LONG = 6;
    private static final int VERY_LONG = 9;

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NICKNAME.matcher(text).replaceAll(" ").strip().split("\\s+")) {
            if (!word.isEmpty() && !People.isSuffix(word) || words.isEmpty()) {
                words.add(Words.plain(word));
            }
        }
        return new PersonName(words);
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    /** Whether two full names can be one person's. */
    boolean fits(PersonName other) {
        PersonName shorter = words.size() <= other.words.size() ? this : other;
        PersonName longer = shorter == this ? other : this;
        if (!shorter.isSingle() && String.join(" ", longer.words).contains(String.join(" ", shorter.words))) {
            return true;
        }
        String mine = words.get(0);
        String theirs = other.words.get(0);
        if (surname().equals(other.surname())) {
            return fitsGiven(mine, theirs) && fitsMiddle(other) || People.isShortFor(mine, theirs);
        }
        return mine.equals(theirs) && isVariant(surname(), other.surname());
    }

    /** "George W. Bush" is not "George H. W. Bush". */
    private boolean fitsMiddle(PersonName other) {
        return words.size() < 3
                || other.words.size() < 3
                || words.get(1).charAt(0) == other.words.get(1).charAt(0);
    }

    private static boolean fitsGiven(String a, String b) {
        if (a.equals(b) || isVariant(a, b)) {
            return true;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        return longer.startsWith(shorter) && (shorter.length() == 1 || shorter.length() >= 3)
                || shorter.length() == 2 && longer.charAt(0) == shorter.charAt(0) && isInitials(shorter);
    }

    private static boolean isInitials(String word) {
        return word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** Whether a surname or given name alone may mean this person. */
    boolean holds(String word) {
        return words.contains(word)
                || surname().endsWith("-" + word)
                || words.get(0).startsWith(word + "-");
    }

    /** Two spellings of one long name: "Alzanov" and "Alganov", "Masimov" and "Massimov". */
    static boolean isVariant(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < LONG || a.equals(b) || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int most = shorter >= VERY_LONG ? 2 : 1;
        if (a.equals(b + "s") || b.equals(a + "s")) {
            return false;
        }
        return Words.distance(a, b, most) <= most;
    }
}
