package readback.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a body, place or other thing, and whether another is short for it. */
final class BodyName {

    private static final Set<String> LEGAL = WordList.set("legal-forms.txt");

    /** The usual name, by any name of the same body. */
    private static final Map<String, String> SAME = new HashMap<>();

    static {
        for (String line : WordList.read("same-bodies.txt")) {
            String[] names = line.split(", ");
            for (String name : names) {
                SAME.put(plain(name), plain(names[0]));
            }
        }
    }

    private static final Set<String> CLUBS = WordList.set("club-words.txt");

    private static final Pattern OF =
            Pattern.compile("^(department|ministry|university) of (?:the )?(\\S+(?: \\S+)?)$");

    private BodyName() {}

    /** For comparing: no article, legal form, accents, case, full stops. */
    static String key(String text) {
        String plain = plain(text);
        return SAME.getOrDefault(plain, plain);
    }

    private static String plain(String text) {
        String plain = Words.plain(text).replaceFirst("^the ", "").replaceAll(",", "");
        int space = plain.lastIndexOf(' ');
        return space > 0 && LEGAL.contains(plain.substring(space + 1)) ? plain.substring(0, space) : plain;
    }

    /** The key with what is "of" something turned round: "justice department" for "Department of Justice". */
    static String turned(String text) {
        return OF.matcher(key(text)).replaceFirst("$2 $1");
    }

    /** The noun a body is called by alone ("the Bank"), or the last word of a club ("United"). */
    static boolean isPartOf(String word, String text) {
        List<String> words = Arrays.asList(key(text).split(" "));
        String plain = Words.plain(word);
        return words.size() > 1
                && (Nouns.isOrganization(plain)
                        ? words.contains(plain)
                        : !words.contains("of") && words.get(words.size() - 1).equals(plain));
    }

    /** What a club is called by alone, even before its full name: "City beat Rovers". */
    static boolean isClub(String word) {
        return CLUBS.contains(Words.plain(word));
    }

    /** Whether {@code acronym} is made of the first letters of {@code text}, little words in or out. */
    static boolean isAcronym(String acronym, String text) {
        String bare = acronym.replace(".", "");
        if (bare.length() < 2 || !text.contains(" ")) {
            return false;
        }
        List<String> short_ = acronyms(text);
        return short_.contains(bare) || Words.isAllCapitals(bare) && short_.contains(bare.toUpperCase(Locale.ROOT));
    }

    /** The first letters of the great words, and of all words as they are and as capitals: MD, MoD, MOD. */
    static List<String> acronyms(String text) {
        StringBuilder all = new StringBuilder();
        StringBuilder big = new StringBuilder();
        for (String word : text.split("[\\s-]+")) {
            if (!word.isEmpty()) {
                all.append(word.charAt(0));
                if (Words.isCapital(word)) {
                    big.append(word.charAt(0));
                }
            }
        }
        return Stream.of(big.toString(), all.toString(), all.toString().toUpperCase(Locale.ROOT))
                .filter(a -> a.length() > 1)
                .toList();
    }

    /** Whether a shorter name is the beginning of a longer one: "Goldman", "Goldman Sachs". */
    static boolean isShortFor(String shorter, String longer) {
        List<String> few = Arrays.asList(key(shorter).split(" "));
        List<String> many = Arrays.asList(key(longer).split(" "));
        return few.size() < many.size()
                && many.subList(0, few.size()).equals(few)
                && few.get(0).length() >= 4
                && !Countries.isCountry(shorter)
                && !Countries.isSeat(shorter)
                && !Countries.isAdjective(few.get(0).substring(0, 1).toUpperCase(Locale.ROOT)
                        + few.get(0).substring(1))
                && !Nouns.isOrganization(few.get(few.size() - 1));
    }
}
