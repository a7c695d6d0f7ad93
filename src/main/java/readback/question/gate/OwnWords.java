package readback.question.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.People;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/**
 * A question for a figure, day, place or doer is worded as the sentence that answers it: nothing is put for "the team" but a
 * person's name, and its own words stay what they were. "How many animals does the Wind Forum plan to tag?" is false where
 * the team of a study plans to.
 */
public final class OwnWords implements Gate {

    private static final Pattern FIGURE = Pattern.compile(
            "(?i)\\b(how (many|much|old|long|large|far|tall|big)|what (percentage|proportion|number|price))\\b");

    /** Words of the question itself: "percentage", "year". */
    private static final Set<String> ASKING = Words.set("asking-nouns");

    private static final Set<String> MOVES = Words.set("moves");
    private static final Pattern CLAIMANT = Pattern.compile("^According to (?:[^,?]|, (?:an?|the) [^,?]+,)+, ");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}’'-]+");
    private static final Pattern HEADLESS = Pattern.compile("[’']s? (the|an?)\\b");
    private static final Pattern ONCE = Pattern.compile("How old was (\\p{Lu}\\S+ ?)+\\?");
    private static final Pattern OWNER = Pattern.compile("\\b(its|their)\\b");

    @Override
    public String id() {
        return "own-words";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (!Parts.isClause(draft)) {
            return Optional.empty();
        }
        String stem = CLAIMANT.matcher(draft.stem()).replaceFirst("");
        Sentence s = basis.sentence(draft.evidence().get(0));
        if (HEADLESS.matcher(stem).find()) {
            return Optional.of("A noun is missing after a name.");
        }
        if (isCapital(basis, s, stem)) {
            return Optional.of("A common word has the capital of the sentence's beginning.");
        }
        Optional<String> twice = twice(stem);
        if (twice.isPresent()) {
            return Optional.of("“" + twice.get() + "” is named twice.");
        }
        if (FIGURE.matcher(stem).find()) {
            if (isWhose(s, stem)) {
                return Optional.of("It is told of what somebody has, not of him.");
            }
            return foreign(basis, s, stem)
                    .map(w -> "“" + w + "” is not in the sentence that answers.")
                    .or(() -> vague(basis, s, stem));
        }
        return Optional.empty();
    }

    /** "did Water pour over". */
    private static boolean isCapital(Basis basis, Sentence s, String stem) {
        Token first = s.tokens().get(0);
        return first.isProperNoun()
                && first.ner().equals("O")
                && basis.mentionAt(first).isEmpty()
                && first.text().matches("\\p{Lu}\\p{Ll}+")
                && Pattern.compile("(?<=[^“] )" + Pattern.quote(first.text()) + "\\b")
                        .matcher(stem)
                        .find();
    }

    /** "How many of Dalmalinija's routes has the walkout at Dalmalinija halted?" */
    private static Optional<String> twice(String stem) {
        Set<String> seen = new HashSet<>();
        for (String w : List.of(WORD.split(stem))) {
            String bare = w.replaceFirst("[’']s?$", "");
            if (bare.length() > 3 && Character.isUpperCase(bare.charAt(0)) && !seen.add(bare)) {
                return Optional.of(bare);
            }
        }
        return Optional.empty();
    }

    /** "Ada Brill, whose film has been seen two million times": she has not. */
    private static boolean isWhose(Sentence s, String stem) {
        return s.tokens().stream()
                .filter(t -> t.text().equals("whose") && t.head() >= 0)
                .map(t -> s.tokens().get(t.head()))
                .anyMatch(thing -> thing.head() >= 0
                        && !stem.contains(thing.text())
                        && Bag.of(stem)
                                .containsAll(Bag.of(s.tokens().get(thing.head()).text())));
    }

    /** A telling word that the sentence does not have, and that is no name of a person in it or of the headline. */
    private static Optional<String> foreign(Basis basis, Sentence s, String stem) {
        Set<String> there = new HashSet<>(basis.bag(s));
        s.tokens().forEach(t -> there.addAll(Bag.of(t.lemma())));
        for (Mention m : basis.mentionsIn(s.span())) {
            Entity e = basis.analysis().entity(m.entity());
            if (e.type() == Entity.Type.PERSON) {
                e.aliases().forEach(a -> there.addAll(Bag.of(a)));
                there.addAll(Bag.of(basis.names().of(m.entity())));
            }
        }
        String title = basis.analysis().article().title();
        there.addAll(Bag.of(title));
        basis.analysis().entities().stream()
                .filter(e -> e.aliases().stream().anyMatch(title::contains))
                .forEach(e -> there.addAll(Bag.of(e.name())));
        for (String w : List.of(WORD.split(stem))) {
            boolean asks = ASKING.contains(w.toLowerCase(Locale.ROOT));
            if (!asks && !there.containsAll(Bag.of(w))) {
                return Optional.of(w);
            }
        }
        return Optional.empty();
    }

    /** "a health economist" without a name, "its crest" without an owner, a bank that climbs. */
    private static Optional<String> vague(Basis basis, Sentence s, String stem) {
        Matcher its = OWNER.matcher(stem);
        boolean owned = !its.find()
                || basis.analysis().entities().stream()
                        .flatMap(e -> e.aliases().stream())
                        .anyMatch(a ->
                                a.length() > 2 && stem.substring(0, its.start()).contains(a));
        if (!owned) {
            return Optional.of("Whose it is, the question does not say.");
        }
        if (ONCE.matcher(stem).matches()) {
            return Optional.of("When somebody was so old, the question does not say.");
        }
        for (Token t : s.tokens()) {
            Optional<Token> some = s.children(t.index()).stream()
                    .filter(c -> c.relation().equals("det") && c.text().matches("(?i)an?"))
                    .findFirst();
            if (some.isPresent()
                    && t.isNoun()
                    && People.is(t)
                    && stem.contains(" a"
                            + basis.words(some.get().span().cover(t.span())).substring(1))) {
                return Optional.of("Who “" + t.text() + "” is, the question does not say.");
            }
            boolean subject = t.relation().startsWith("nsubj") && stem.contains(t.text());
            boolean body = subject
                    && basis.mentionAt(t)
                            .filter(m -> basis.analysis().entity(m.entity()).type() == Entity.Type.ORGANIZATION)
                            .isPresent();
            if (body && t.head() >= 0 && MOVES.contains(s.tokens().get(t.head()).lemma())) {
                return Optional.of("What of “" + t.text() + "” moved, the question does not say.");
            }
        }
        return Optional.empty();
    }

    @Override
    public List<GateCase> cases() {
        String text =
                "Work by the Kestrel Group was hard. The team plans to tag 150 bats near Bristol. Kestrel fell by 6.8% in"
                        + " Toronto. A health economist studied 20 mergers in Bristol. Ada Brill bought 30 boats in Bristol. She sold 12 boats."
                        + " Ada Brill, whose film has been viewed 60 times in Bristol, was glad.";
        return List.of(
                GateCase.fails(text, "How many bats does the Kestrel Group plan to tag near Bristol?", "150"),
                GateCase.fails(text, "How many mergers did a health economist study in Bristol?", "20"),
                GateCase.fails(text, "By what percentage did Kestrel fall in Toronto?", "6.8%"),
                GateCase.fails(text, "How many boats in Bristol did Ada Brill buy in Bristol?", "30"),
                GateCase.fails(text, "How many times has Ada Brill been viewed in Bristol?", "60"),
                GateCase.passes(text, "How many boats did Ada Brill sell?", "12"),
                GateCase.passes(text, "How many boats did Ada Brill buy in Bristol?", "30"));
    }
}
