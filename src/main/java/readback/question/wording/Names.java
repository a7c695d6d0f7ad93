package readback.question.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the name typed against an accepted one. */
public final class Names {

    /** "Bernard Yelland’s daughter": what somebody is to another, who is not meant. */
    private static final Pattern KIN = Pattern.compile("[’']s? \\p{Ll}+$");

    private static final Set<String> FORMS_OF_ADDRESS = Set.of("mr", "mrs", "ms", "miss", "dr");

    private Names() {}

    /** Whether a wording reads as a name: its content words have capitals, but for titles ("foreign minister Ann Lee"). */
    public static boolean isName(String wording) {
        Words w = Words.of(wording);
        List<Content> content = Content.of(w);
        boolean titled =
                content.stream().anyMatch(c -> NameParts.isTitle(c.word().fold()));
        int capitals = 0;
        for (Content c : content) {
            boolean capital = c.word().isLetters() && c.word().isCapital();
            boolean free = NameParts.isParticle(c.word().fold())
                    || NameParts.isTitle(c.word().fold());
            if (!capital && !free && !(titled && capitals == 0 && c.word().isLetters())) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 0 && content.size() <= 8;
    }

    /**
     * Grades an answer.
     *
     * @param accepted wordings of one and the same name
     * @param others   names that are certainly wrong
     * @param lenient  whether the answer may run on, as that of a language model does
     */
    public static Verdict grade(List<String> accepted, String answer, List<String> others, boolean lenient) {
        Words typed = Hedges.withoutDenied(Words.of(answer));
        Verdict best = Verdict.wrong("That is not the name.");
        List<String> names =
                accepted.stream().filter(a -> !KIN.matcher(a).find()).toList();
        if (names.size() < accepted.size() && isKin(typed, accepted)) {
            return Verdict.right("That is right.");
        }
        for (String name : withoutBareSurnames(names)) {
            best = best.orBetter(one(name, typed, names, others, lenient));
        }
        if (best.isRight() && accepted.stream().anyMatch(a -> Words.of(a).line().equals(typed.line()))) {
            return best;
        }
        Optional<String> rival = rival(typed, names, others);
        if (rival.isPresent()) {
            return Verdict.wrong("other-name", rival.get() + " is another name in the article.");
        }
        return best;
    }

    /** "the daughter of Bernard Yelland" for "Bernard Yelland’s daughter": all of its words and no other. */
    private static boolean isKin(Words typed, List<String> accepted) {
        Set<String> said = stems(typed);
        return accepted.stream()
                .anyMatch(a -> KIN.matcher(a).find() && stems(Words.of(a)).equals(said));
    }

    private static Set<String> stems(Words words) {
        return Content.of(words).stream()
                .map(Content::stem)
                .filter(w -> !FORMS_OF_ADDRESS.contains(w))
                .collect(Collectors.toSet());
    }

    /**
     * Grades a free answer by one of the accepted names.
     *
     * @param accepted all of them: an answer may name two of them
     */
    public static Verdict gradeFree(String name, List<String> accepted, String answer) {
        return one(name, Hedges.withoutDenied(Words.of(answer)), accepted, List.of(), true);
    }

    /** A surname is dropped where the full name is accepted too: that one knows which first names go with it. */
    private static List<String> withoutBareSurnames(List<String> accepted) {
        Set<String> surnames = new HashSet<>();
        for (String name : accepted) {
            Words w = Words.of(name);
            if (w.size() > 0
                    && NameParts.isPerson(w)
                    && !NameParts.of(w).given().isEmpty()) {
                surnames.add(NameParts.of(w).surname().fold());
            }
        }
        return accepted.stream()
                .filter(a -> !surnames.contains(Words.of(a).line()))
                .toList();
    }

    private static Verdict one(String name, Words typed, List<String> accepted, List<String> others, boolean lenient) {
        Words key = Words.of(name);
        if (!key.line().isEmpty() && key.line().equals(typed.line())) {
            return Verdict.right("That is right.");
        }
        if (key.line().isEmpty() || typed.line().isEmpty()) {
            return Verdict.wrong("That is not the name.");
        }
        if (Aliases.isAlias(key, typed) || Aliases.hasAcronym(key, typed, others) || Aliases.hasWhole(key, typed)) {
            return Verdict.right("That is right.");
        }
        if (!NameParts.isPerson(key)) {
            return Things.grade(key, typed, others, lenient);
        }
        NameParts parts = NameParts.of(NameParts.withoutPlace(key));
        Persons.Found found = Persons.find(parts, typed, lenient);
        if (found.verdict().fraction() == 0) {
            return found.verdict();
        }
        if (isDenied(typed, found.from())) {
            return Verdict.wrong("negation", "This says that it was not so.");
        }
        int or = Hedges.beside(typed, found.from(), found.to());
        if (or >= 0
                && accepted.stream().noneMatch(a -> Hedges.offers(Words.of(a)) >= 0)
                && !choosesAmongAccepted(typed, or, accepted, lenient)) {
            return Verdict.wrong("several", "There is more than one answer here: give the one that is meant.");
        }
        if (found.verdict().isRight() && shares(parts, initial(typed, found), accepted, others)) {
            return Verdict.partial(0.5, "The article has several people of that name: which one is meant?");
        }
        return found.verdict();
    }

    /** "A or B" where both are accepted. */
    private static boolean choosesAmongAccepted(Words typed, int or, List<String> accepted, boolean lenient) {
        String left = typed.text(0, or);
        String right = typed.text(or + 1, typed.size());
        return isOne(left, accepted, lenient) && isOne(right, accepted, lenient);
    }

    private static boolean isOne(String text, List<String> accepted, boolean lenient) {
        Words w = Words.of(text);
        return accepted.stream()
                .map(Words::of)
                .filter(a -> !a.line().isEmpty())
                .anyMatch(a -> NameParts.isPerson(a)
                        ? Persons.find(NameParts.of(a), w, lenient).verdict().isRight()
                        : a.line().equals(w.line()));
    }

    static boolean isDenied(Words typed, int from) {
        for (int i = Math.max(0, from - 4); i < from; i++) {
            if (typed.is(i, ",", ";", "but")) {
                return false;
            }
        }
        for (int i = Math.max(0, from - 3); i < from; i++) {
            if (Polarity.isNegation(typed.fold(i)) && !(i == 0 && typed.is(i, "no"))) {
                return true;
            }
        }
        return false;
    }

    /** "" for a surname alone, a letter for one with an initial, null for one with a first name. */
    private static @Nullable String initial(Words typed, Persons.Found found) {
        if (found.to() - found.from() == 1) {
            return "";
        }
        boolean letter =
                typed.isLetters(found.from()) && typed.fold(found.from()).length() == 1;
        return letter ? typed.fold(found.from()) : null;
    }

    /** Whether another name of the article has the same surname, and the same initial if one was written. */
    private static boolean shares(NameParts key, @Nullable String initial, List<String> accepted, List<String> others) {
        if (key.given().isEmpty() || initial == null) {
            return false;
        }
        Set<String> lines = accepted.stream().map(a -> Words.of(a).line()).collect(Collectors.toSet());
        for (String other : others) {
            Words w = Words.of(other);
            if (w.line().isEmpty() || lines.contains(w.line())) {
                continue;
            }
            boolean last = NameParts.isPerson(w)
                    && !NameParts.of(w).given().isEmpty()
                    && NameParts.of(w).surname().fold().equals(key.surname().fold())
                    && NameParts.of(w).given().get(0).fold().startsWith(initial);
            if (last && !lines.contains(key.surname().fold())) {
                return true;
            }
        }
        return false;
    }

    /** A name of {@code others} that the answer gives, as it is written in the article. */
    static Optional<String> rival(Words typed, List<String> accepted, List<String> others) {
        Set<String> mine = new HashSet<>();
        accepted.forEach(a -> Words.of(a).list().forEach(w -> mine.add(w.fold())));
        for (String other : others) {
            Words w = Words.of(other);
            boolean person = w.size() > 0 && NameParts.isPerson(w);
            List<Word> own = new ArrayList<>(
                    person
                            ? NameParts.bare(w)
                            : Content.of(w).stream().map(Content::word).toList());
            int size = own.size();
            own.removeIf(x -> mine.contains(x.fold()));
            if (own.isEmpty() || accepted.stream().anyMatch(a -> Aliases.isAlias(Words.of(a), w))) {
                continue;
            }
            int at = person && own.size() == size ? where(typed, NameParts.of(w).surname()) : whereAll(typed, own);
            if (at >= 0 && !isOnlyMentioned(typed, at, mine)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static int whereAll(Words typed, List<Word> own) {
        int last = -1;
        for (Word w : own) {
            int at = where(typed, w);
            if (at < 0) {
                return -1;
            }
            last = at;
        }
        return last;
    }

    private static int where(Words typed, Word word) {
        for (int i = 0; i < typed.size(); i++) {
            String fold = typed.fold(i);
            String bare = fold.endsWith("'s") ? fold.substring(0, fold.length() - 2) : fold;
            if (bare.equals(word.fold())) {
                return i;
            }
        }
        return -1;
    }

    /** "Tokayev told Putin": the right name comes first, and the other is in what is said of it. */
    private static boolean isOnlyMentioned(Words typed, int at, Set<String> mine) {
        for (int i = at - 1; i >= 0; i--) {
            if (mine.contains(typed.fold(i)) && !Content.isStop(typed.fold(i))) {
                boolean joined =
                        i + 1 == at || typed.is(i + 1, "and", "or", ",", "/", "&", "with", "plus", "also", ";", "-");
                return !joined
                        && at - i > 1
                        && typed.isLetters(i + 1)
                        && !Content.isStop(typed.fold(i + 1))
                        && !typed.get(i + 1).isCapital();
            }
        }
        return false;
    }
}
