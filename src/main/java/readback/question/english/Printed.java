package readback.question.english;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.text.Entity;
import readback.text.Sentence;

/** How an article spells its words: small, with a capital inside a sentence, or with one only where a sentence begins. */
public final class Printed {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'&.-]*");
    private static final Pattern END = Pattern.compile("([’']s?|[.-])+$");
    private static final Pattern OPENS = Pattern.compile("[.?!:“\"‘(\\[–—…]['’\\s]*$|^\\s*$");

    private static final Set<String> TIMES = times();

    private final Set<String> inside = new HashSet<>();
    private final Set<String> opening = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> named = new HashSet<>(TIMES);

    private Printed(Basis basis) {
        for (Sentence s : basis.analysis().sentences()) {
            read(basis.words(s.span()));
        }
        for (Entity e : basis.analysis().entities()) {
            for (String alias : e.aliases()) {
                List.of(alias.split("\\s+")).forEach(w -> named.add(bare(w)));
            }
        }
    }

    /** Days and months: a false sentence has one that the article does not name. */
    private static Set<String> times() {
        Set<String> all = new HashSet<>(Words.lines("days"));
        all.addAll(Words.lines("months"));
        return Set.copyOf(all);
    }

    /** Read once an article. */
    public static Printed of(Basis basis) {
        return basis.once(Printed.class, b -> List.of(new Printed(b))).get(0);
    }

    private void read(String sentence) {
        Matcher m = WORD.matcher(sentence);
        while (m.find()) {
            String word = bare(m.group());
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
                continue;
            }
            if (Character.isLowerCase(word.charAt(0))) {
                small.add(word);
            } else if (opens(sentence, m.start())) {
                opening.add(word);
            } else {
                inside.add(word);
            }
        }
    }

    private static boolean opens(String text, int at) {
        return OPENS.matcher(text.substring(Math.max(0, at - 4), at)).find() || at == 0;
    }

    private static String bare(String word) {
        return END.matcher(word).replaceFirst("");
    }

    /**
     * A word that is not written as the article writes it: "corvane" for a firm called Corvane, "that Health companies" for
     * a word that has its capital only where a sentence begins, "Brandt" of a firm that is only called Brandt-Ellery.
     */
    public Optional<String> misspelt(String text) {
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = bare(m.group());
            if (word.length() < 2 || !Character.isLetter(word.charAt(0)) || opens(text, m.start())) {
                continue;
            }
            String low = Letters.lowerFirst(word);
            String high = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            boolean isSmall = word.equals(low);
            boolean wrong = isSmall
                    ? named.contains(high) && inside.contains(high) && !small.contains(low) && !People.isIn(word)
                    : !inside.contains(word) && !named.contains(word);
            if (wrong) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
