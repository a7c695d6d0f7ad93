package readback.question.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds the phrase typed against an accepted one. */
public final class Phrases {

    private static final Lexicon STRENGTH = Lexicon.read("strength.txt");

    /** A phrase may be so many words longer than four times the key before it counts as copying the passage. */
    private static final int ROOM = 30;

    private static final Set<String> AUXILIARIES =
            Set.of("was", "were", "is", "are", "been", "be", "will", "has", "have", "had");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\p{Nd})][.!?;])\\s+");

    private Phrases() {}

    /** The best verdict over the accepted wordings. */
    public static Verdict grade(List<String> accepted, String answer, List<String> others, boolean lenient) {
        Verdict best = Verdict.wrong("There is nothing to hold it against.");
        for (String wording : accepted) {
            best = best.orBetter(grade(wording, accepted, answer, others, lenient));
        }
        return best;
    }

    /**
     * Grades an answer: all content words of the key (inflected, in any order, or by a synonym) are right, three of four
     * with the head among them too, half of them are partial; whatever contradicts the key is wrong.
     *
     * @param others  names that are certainly wrong
     * @param lenient whether the answer may run on, as that of a language model does: it is read sentence by sentence
     */
    static Verdict grade(String wording, List<String> accepted, String answer, List<String> others, boolean lenient) {
        Words key = Words.of(wording);
        Words whole = Words.of(answer);
        Words typed = Polarity.isNegative(key) ? whole : Hedges.withoutDenied(whole);
        if (!key.line().isEmpty() && key.line().equals(typed.line())) {
            return Verdict.right("That is right.");
        }
        if (lenient) {
            Verdict best = Verdict.wrong("That is not what the article says.");
            for (String sentence : SENTENCE_END.split(typed.text())) {
                Words w = Words.of(sentence);
                if (w.size() > 0 && w.size() < typed.size()) {
                    best = best.orBetter(compare(key, w, accepted, others, true));
                }
            }
            if (best.isRight()) {
                return best;
            }
        }
        return compare(key, typed, accepted, others, lenient);
    }

    private static Verdict compare(
            Words key, Words typed, List<String> accepted, List<String> others, boolean lenient) {
        List<Content> keyWords = Content.of(key);
        List<Content> answerWords = Content.of(typed);
        if (keyWords.isEmpty()) {
            return sameNegation(key, typed)
                    ? Verdict.right("That is right.")
                    : Verdict.wrong("That is not what the article says.");
        }
        if (answerWords.isEmpty()) {
            return Verdict.wrong("That says too little to be an answer.");
        }
        Alignment alignment = joined(Alignment.of(keyWords, answerWords), keyWords, answerWords);
        return contradiction(key, typed, alignment, accepted, others, lenient)
                .orElseGet(() -> coverage(key, typed, alignment, lenient));
    }

    private static boolean sameNegation(Words key, Words typed) {
        return Content.of(typed).isEmpty() && Polarity.isNegative(key) && Polarity.isNegative(typed);
    }

    /** One word or two: "blood stream" for "bloodstream", "cease-fire" for "ceasefire". */
    private static Alignment joined(Alignment plain, List<Content> key, List<Content> answer) {
        if (plain.missing().isEmpty()) {
            return plain;
        }
        List<Content> k = join(key, answer);
        List<Content> a = join(answer, key);
        return k.size() == key.size() && a.size() == answer.size() ? plain : Alignment.of(k, a);
    }

    private static List<Content> join(List<Content> words, List<Content> other) {
        List<Content> out = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Content w = words.get(i);
            if (i + 1 < words.size()) {
                String both = w.word().fold() + words.get(i + 1).word().fold();
                String stem = Stem.of(both);
                if (other.stream().anyMatch(o -> o.stem().equals(stem))) {
                    out.add(new Content(
                            new Word(
                                    w.word().raw() + words.get(i + 1).word().raw(),
                                    both,
                                    w.word().kind(),
                                    true),
                            stem,
                            w.index()));
                    i += 2;
                    continue;
                }
            }
            out.add(w);
            i++;
        }
        return out;
    }

    private static Optional<Verdict> contradiction(
            Words key, Words typed, Alignment alignment, List<String> accepted, List<String> others, boolean lenient) {
        Optional<String> rival = Names.rival(typed, accepted, others);
        if (rival.isPresent()) {
            return Optional.of(Verdict.wrong("other-name", rival.get() + " is not who or what is asked about."));
        }
        List<Content> missing = alignment.missing();
        List<Content> extra = alignment.extra();
        boolean some = !alignment.pairs().isEmpty();
        if (some && Polarity.isNegative(key) != Polarity.isNegative(typed)) {
            return Optional.of(Verdict.wrong("negation", "This says the contrary: look at “not”, “no” and the like."));
        }
        for (Content m : missing) {
            for (Content e : extra) {
                if (Polarity.areOpposite(m.stem(), e.stem())) {
                    return Optional.of(Verdict.wrong("opposite", "“" + e.word().raw() + "” turns it round."));
                }
            }
        }
        if (some && (alignment.isSwapped(typed) || alignment.isTurned(key, typed))) {
            return Optional.of(Verdict.wrong(
                    "swapped", "The right words, but turned round: who does it to whom, or from where to where."));
        }
        if (missing.stream().anyMatch(m -> m.word().isDigits())
                && extra.stream().anyMatch(e -> e.word().isDigits())) {
            return Optional.of(Verdict.wrong("number", "The number is another."));
        }
        if (some && missing.stream().anyMatch(Phrases::isTime) && extra.stream().anyMatch(Phrases::isTime)) {
            return Optional.of(Verdict.wrong("moment", "The day or time is another."));
        }
        boolean named = missing.stream().anyMatch(Content::isName);
        if (some && named && !lenient && extra.stream().anyMatch(Content::isName)) {
            return Optional.of(Verdict.wrong("other-name", "There is another name in this answer."));
        }
        if (Hedges.isHedged(typed, key, alignment)) {
            return Optional.of(
                    Verdict.wrong("several", "There is more than one answer here: give the one that is meant."));
        }
        return Optional.empty();
    }

    private static boolean isTime(Content c) {
        return DateReader.isDayOrMonth(c.stem()) && c.word().isCapital();
    }

    private static Verdict coverage(Words key, Words typed, Alignment alignment, boolean lenient) {
        double recall = alignment.recall();
        List<Content> missing = alignment.missing();
        boolean weakened = missing.stream().anyMatch(m -> STRENGTH.has(m.word().fold()))
                || alignment.extra().stream()
                        .anyMatch(e -> STRENGTH.has(e.word().fold()) && touches(e, alignment));
        if (!lenient && typed.size() > 4 * key.size() + ROOM) {
            return Verdict.wrong("too-long", "That copies more than is asked: give the answer alone.");
        }
        boolean counted = missing.stream().anyMatch(m -> m.word().isDigits());
        boolean act = isClause(key) && missing.stream().anyMatch(Content::isPast);
        boolean swapped = counted || act || alignment.extra().stream().anyMatch(e -> touches(e, alignment));
        if (recall == 1 || recall >= 0.66 && !swapped && alignment.pairs().size() >= 2 && hasHead(key, alignment)) {
            if (weakened) {
                return Verdict.partial(0.5, "Nearly: a word that makes it stronger or weaker is missing, or too many.");
            }
            if (!alignment.slips().isEmpty()) {
                return Verdict.slip("That is right; check the spelling of “"
                        + alignment.slips().get(0) + "”.");
            }
            return Verdict.right(recall == 1 ? "That is right." : "That is right, if a little short.");
        }
        boolean most = recall >= 0.75 && hasHead(key, alignment);
        if (lenient && !weakened && (most || isMain(key, alignment))) {
            return Verdict.right("That is right in the main.");
        }
        if (recall >= 0.5) {
            return Verdict.partial(0.5, "Part of it is right, but something is missing.");
        }
        return Verdict.wrong("That is not what the article says.");
    }

    /**
     * Whether people who judge free answers would let it pass: half of the words by F1, but not the head alone with
     * another word before it: for "prison guard" a prison warder will do, and a night guard will not.
     */
    private static boolean isMain(Words key, Alignment alignment) {
        int both = alignment.pairs().size();
        double f1 = 2.0 * both / (alignment.key().size() + alignment.answer().size());
        boolean headAlone =
                both == 1 && hasHead(key, alignment) && !alignment.extra().isEmpty();
        return f1 >= 0.5 && !headAlone;
    }

    /** Whether the key says what happened: there the verb must be matched. */
    private static boolean isClause(Words key) {
        return key.list().stream().anyMatch(w -> AUXILIARIES.contains(w.fold()));
    }

    /** Whether a word stands right before one that belongs to the answer. */
    private static boolean touches(Content e, Alignment alignment) {
        return alignment.pairs().values().stream()
                .anyMatch(a -> alignment.answer().get(a).index() - e.index() == 1
                        || alignment.answer().get(a).index() - e.index() == 2);
    }

    /** Whether the head of the key, the last content word before its first preposition, is matched. */
    private static boolean hasHead(Words key, Alignment alignment) {
        int head = alignment.key().size() - 1;
        for (int k = 0; k + 1 < alignment.key().size(); k++) {
            int next = alignment.key().get(k).index() + 1;
            if (key.is(next, "of", "in", "at", "on", "for", "from", "with", "to", "by", "who", "that", "which", ",")) {
                head = k;
                break;
            }
        }
        return alignment.pairs().containsKey(head);
    }
}
