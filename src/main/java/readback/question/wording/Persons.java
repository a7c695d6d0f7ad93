package readback.question.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a person of the key in an answer. */
final class Persons {

    private static final Lexicon RELATIONS = Lexicon.read("relations.txt");
    private static final int REACH = 4;
    private static final int SHORT = 6;

    private Persons() {}

    /**
     * What was found.
     *
     * @param from first word of the name in the answer, -1 if it isn't there
     */
    record Found(Verdict verdict, int from, int to) {}

    /** The best place in the answer for this name. */
    static Found find(NameParts key, Words typed, boolean lenient) {
        Found best = new Found(Verdict.wrong("That is not the name."), -1, -1);
        for (int j = 0; j < typed.size(); j++) {
            if (!typed.isLetters(j)) {
                continue;
            }
            NameWord surname = NameWord.of(key.surname(), typed.get(j), key.order());
            if (surname == NameWord.DIFFERENT && isNear(key, typed, j)) {
                surname = NameWord.SLIP;
            }
            Found found = surname == NameWord.DIFFERENT
                    ? givenOnly(key, typed, j, lenient)
                    : at(key, typed, j, surname, lenient);
            if (found != null && (best.from < 0 || found.verdict.fraction() > best.verdict.fraction())) {
                best = found;
            }
        }
        return best;
    }

    /** A surname further off than a slip, right beside the right first name. */
    private static boolean isNear(NameParts key, Words typed, int j) {
        String k = key.surname().fold();
        String t = typed.fold(j);
        int beside = key.order().isEmpty() ? j - 1 : j + 1;
        boolean first = typed.isLetters(beside)
                && typed.fold(beside).length() > 2
                && key.given().stream()
                        .anyMatch(g -> NameWord.ofGiven(g, typed.get(beside), key.order()) == NameWord.SAME);
        return first
                && Math.min(k.length(), t.length()) >= 5
                && k.charAt(0) == t.charAt(0)
                && !KnownNames.areDifferent(t, k)
                && Math.abs(k.length() - t.length()) <= 2
                && k.length() < 60
                && Spelling.distance(k, t) * 4 <= Math.max(k.length(), t.length());
    }

    private static Found at(NameParts key, Words typed, int j, NameWord surname, boolean lenient) {
        List<Integer> left = run(typed, j, -1);
        List<Integer> right = run(typed, j, 1);
        List<Integer> around = new ArrayList<>(left);
        around.addAll(right);
        NameWord worst = surname;
        int matched = 0;
        int from = j;
        int to = j + 1;
        List<Integer> free = new ArrayList<>(around);
        for (Word given : key.given()) {
            Integer hit = null;
            NameWord how = NameWord.DIFFERENT;
            for (Integer i : free) {
                NameWord n = NameWord.ofGiven(given, typed.get(i), key.order());
                if (n.compareTo(how) > 0) {
                    hit = i;
                    how = n;
                }
            }
            if (hit != null) {
                free.remove(hit);
                matched++;
                worst = how.compareTo(worst) < 0 ? how : worst;
                from = Math.min(from, hit);
                to = Math.max(to, hit + 1);
            }
        }
        Verdict relation = relation(typed, from, to);
        if (relation != null) {
            return new Found(relation, from, to);
        }
        boolean all = matched == key.given().size();
        if (!key.given().isEmpty() && !around.isEmpty()) {
            boolean joined = matched == 0 && glued(key, typed, around);
            if (!joined && (matched == 0 || !all && hasLong(free, typed))) {
                return new Found(
                        Verdict.wrong("other-name", "The surname is right, but the rest of the name is not."),
                        from,
                        to);
            }
        }
        boolean more = key.given().isEmpty() && right.stream().anyMatch(i -> i > j && !typed.is(j + 1, ","));
        if (more
                && !GivenNames.has(key.surname().fold())
                && !lenient
                && key.order().isEmpty()) {
            return new Found(Verdict.partial(0.5, "This names something else besides."), from, to);
        }
        return new Found(told(worst, typed.get(j)), from, to);
    }

    private static Verdict told(NameWord worst, Word word) {
        return switch (worst) {
            case SLIP -> Verdict.slip("That is right; check the spelling of “" + word.raw() + "”.");
            case SPELLING -> Verdict.right("That is right, in another spelling.");
            default -> Verdict.right("That is right.");
        };
    }

    /** A given name written in one with its neighbour: "Kassym Jomart", "Kassymjomart". */
    private static boolean glued(NameParts key, Words typed, List<Integer> around) {
        StringBuilder k = new StringBuilder();
        key.given().forEach(g -> k.append(g.fold()));
        StringBuilder t = new StringBuilder();
        around.stream().sorted().forEach(i -> t.append(typed.fold(i)));
        Word whole = new Word(k.toString(), k.toString(), Word.Kind.LETTERS, true);
        Word together = new Word(t.toString(), t.toString(), Word.Kind.LETTERS, true);
        return NameWord.of(whole, together, key.order()) != NameWord.DIFFERENT
                || around.stream().anyMatch(i -> NameWord.of(whole, typed.get(i), key.order()) != NameWord.DIFFERENT);
    }

    private static boolean hasLong(List<Integer> free, Words typed) {
        return free.stream().anyMatch(i -> typed.fold(i).length() > 1 && !NameParts.isTitle(typed.fold(i)));
    }

    /** The first name alone is half an answer, unless another surname stands with it. */
    private static @Nullable Found givenOnly(NameParts key, Words typed, int j, boolean lenient) {
        boolean given = key.given().stream()
                .anyMatch(g -> g.fold().length() > 2
                        && NameWord.ofGiven(g, typed.get(j), key.order()).compareTo(NameWord.SLIP) > 0
                        && typed.fold(j).length() > 2);
        boolean alone = given
                && run(typed, j, 1).stream().allMatch(i -> isOneOf(key, typed.get(i)))
                && run(typed, j, -1).stream().allMatch(i -> isOneOf(key, typed.get(i)));
        if (!alone || lenient && typed.size() > SHORT) {
            return null;
        }
        Verdict verdict = lenient
                ? Verdict.right("That is right, by the first name.")
                : Verdict.partial(0.5, "That is a first name only: the surname is missing.");
        return new Found(verdict, j, j + 1);
    }

    private static boolean isOneOf(NameParts key, Word w) {
        return key.given().stream().anyMatch(g -> NameWord.ofGiven(g, w, key.order()) != NameWord.DIFFERENT);
    }

    /** "Tokayev's spokesman", "the wife of Tokayev": somebody else. */
    private static @Nullable Verdict relation(Words typed, int from, int to) {
        boolean owner = typed.fold(to - 1).endsWith("'s") || typed.fold(to - 1).endsWith("s'");
        boolean after = RELATIONS.has(typed.fold(to)) && !typed.get(to).isCapital();
        for (int i = to; owner && i < Math.min(typed.size(), to + 3); i++) {
            after |= RELATIONS.has(typed.fold(i));
        }
        int of = from - 1;
        while (of > 0 && (NameParts.isTitle(typed.fold(of)) || typed.is(of, "the"))) {
            of--;
        }
        boolean before = typed.is(of, "of", "for", "to") && RELATIONS.has(typed.fold(of - 1));
        return after || before
                ? Verdict.wrong("other-name", "That is somebody else, only named by way of this name.")
                : null;
    }

    /** Words that may belong to the name on one side of the surname: up to the next title, comma or common word. */
    private static List<Integer> run(Words typed, int j, int step) {
        boolean cased = typed.list().stream().skip(1).anyMatch(w -> w.isLetters() && w.isCapital())
                || typed.size() > 0 && typed.get(0).isCapital();
        List<Integer> out = new ArrayList<>();
        for (int i = j + step; i >= 0 && i < typed.size() && out.size() < REACH; i += step) {
            Word w = typed.get(i);
            if (w.isSign() && "-.\"'".contains(w.fold()) || NameParts.isParticle(w.fold()) && w.isLetters()) {
                if (w.fold().equals("the") || w.fold().equals("of")) {
                    break;
                }
                continue;
            }
            boolean comma = w.fold().equals(",") && step > 0 && i == j + 1 && typed.size() <= 6;
            if (comma) {
                continue;
            }
            if (!w.isLetters()
                    || NameParts.isTitle(w.fold())
                    || Content.isStop(w.fold())
                    || Polarity.isNegation(w.fold())) {
                break;
            }
            boolean lower = !w.isCapital() && !(step > 0 && typed.is(i - 1, "-") && typed.glued(i));
            if (lower && (cased || typed.size() > 4 || step > 0 && typed.size() > 3)) {
                break;
            }
            out.add(i);
        }
        return out;
    }
}
