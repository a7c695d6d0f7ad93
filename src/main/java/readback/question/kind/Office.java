package readback.question.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Standing;

/**
 * What the article calls a person, in words that stand alone.
 *
 * @param words with "the", "a" or a possessive in front: "the council’s treasurer", "a student"
 */
record Office(Fact.Role role, String words) {

    /** So little that it is no answer: "a spokeswoman", "a colleague". */
    private static final Set<String> LITTLE = Words.set("little-roles");

    /** "the Italian’s team": whose, only the article says. */
    private static final Pattern FOREIGN =
            Pattern.compile("\\bthe \\p{Lu}\\p{L}*(an|ese|ish|ch|er)[’']s? |^the \\p{Ll}+[’']s? [^\\p{Lu}]*$");

    private static final Set<String> HEADS = Words.set("heads");
    private static final Pattern BARE =
            Pattern.compile("the (?:(?:club|company|team|side|party|union|group|head) )?(\\p{L}+)");

    private static final Set<String> BODIES = Words.set("bodies");
    private static final Set<String> GROUPINGS = Words.set("groupings");

    private static final Set<String> OFFICES = Words.set("offices");

    /** The first description of each person that stands alone. */
    static List<Office> all(Basis basis) {
        return basis.once(Office.class, Office::find);
    }

    private static List<Office> find(Basis basis) {
        Map<Integer, Office> found = new LinkedHashMap<>();
        for (Fact.Role r : basis.facts(Fact.Role.class)) {
            boolean person = basis.analysis().entity(r.entity()).type() == Entity.Type.PERSON;
            boolean name = basis.names().of(r.entity()).matches("\\p{Lu}.* .*|\\p{Lu}\\p{Ll}{3,}");
            if (person && name && r.standing() == Standing.FACT) {
                RoleWords.of(basis, r)
                        .filter(w -> !w.endsWith("-tier"))
                        .filter(w -> !FOREIGN.matcher(w).find())
                        .filter(w -> !shares(w, basis.names().of(r.entity()))
                                && !isLittle(w)
                                && !isBody(w)
                                && !isOfNothing(w))
                        .map(w -> new Office(r, w))
                        .ifPresent(o -> found.merge(r.entity(), o, Office::better));
            }
        }
        return List.copyOf(found.values());
    }

    /** The first, if it is more than a calling: "the council’s president" after "a banker". */
    private static Office better(Office first, Office second) {
        return first.words().split(" ").length < 3 && second.words().split(" ").length > 2 ? second : first;
    }

    /** The noun: "minister", "baker". */
    String noun() {
        String plain = words.replaceFirst(" (of|to|for|at|in|with|from) .*", "");
        return Letters.lower(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /** An office of state: "the transport minister". */
    boolean isOffice() {
        return OFFICES.contains(noun()) && !words.matches("(a|an) .*");
    }

    /** Whether a description has the noun of an office of state or the head of a body: "the president", "Mayor". */
    static boolean isHigh(String description) {
        return List.of(description.split("[^\\p{L}]+")).stream()
                .map(Letters::lower)
                .anyMatch(w -> OFFICES.contains(w) || HEADS.contains(w));
    }

    /** With a name in it, so that it can be asked for: "the mayor of Bristol", not "the council’s treasurer" nor "the Park director". */
    boolean isAnchored(Basis basis) {
        String text = basis.analysis().article().text();
        for (String word : words.split("[^\\p{L}’'-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !text.contains(" " + Letters.lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** The gender that its words tell. */
    Entity.Gender gender() {
        return People.gender(List.of(words.split("[^\\p{L}-]+")));
    }

    /** One person only is called so: "the mayor of Bristol", not "a villager". */
    boolean isUnique() {
        return !words.matches("(a|an|one) .*") && words.split(" ").length >= 3;
    }

    /** A relation or position that says little by itself. */
    boolean isLittle() {
        return LITTLE.contains(noun());
    }

    private static boolean isLittle(String words) {
        String[] parts = words.split(" ");
        return parts.length <= 3
                && LITTLE.contains(Letters.lower(parts[parts.length - 1]))
                && !words.matches(".*[’']s? .*");
    }

    /** "the captain", "the club president": of what, the article has to tell; there is but one mayor. */
    private static boolean isOfNothing(String words) {
        Matcher bare = BARE.matcher(words);
        return bare.matches() && HEADS.contains(bare.group(1));
    }

    /** Without the nation that a name may give away: "an oboist" of "a Czech oboist". */
    String plain() {
        String[] parts = words.split(" ", 3);
        return parts.length == 3 && Forms.is(parts[0], "an?") && Government.isAdjective(parts[1])
                ? Letters.article(parts[2]) + " " + parts[2]
                : words;
    }

    /** "a consumer group" is nobody. */
    private static boolean isBody(String words) {
        String plain = words.replaceFirst(" (of|to|for|at|in|with|from) .*", "");
        String noun = Letters.lower(plain.substring(plain.lastIndexOf(' ') + 1));
        return BODIES.contains(noun) || GROUPINGS.contains(noun);
    }

    /** Whether a description has a word of a name. */
    static boolean shares(String words, String name) {
        for (String part : name.split(" ")) {
            if (part.length() > 2 && words.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
