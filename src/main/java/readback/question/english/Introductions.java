package readback.question.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.text.Sentence;
import readback.text.Token;

/**
 * Where an article introduces what "the tunnel" means: "a five-metre tunnel lined with yellow stripes". Of two that may
 * be meant, neither is taken.
 */
final class Introductions {

    /** Words that set another one of the same name beside the first. */
    private static final Set<String> OTHER = Set.of(
            "another",
            "other",
            "such",
            "second",
            "third",
            "next",
            "each",
            "every",
            "any",
            "no",
            "either",
            "neither",
            "both",
            "more",
            "different",
            "first",
            "last",
            "final",
            "fourth",
            "fifth");

    private static final Set<String> SAYING = Words.set("claiming");

    private static final Set<String> MANY = Set.of("some", "several", "many", "both", "few", "all", "these", "those");

    /** A noun and its sentence. */
    record Place(Sentence sentence, Token noun) {}

    private final Map<String, List<Place>> places = new HashMap<>();
    private final Description description;

    Introductions(Basis basis) {
        this.description = new Description(basis);
        for (Sentence s : basis.analysis().sentences()) {
            for (Token t : s.tokens()) {
                if (t.isNoun() && !t.isProperNoun()) {
                    places.computeIfAbsent(key(t), k -> new ArrayList<>()).add(new Place(s, t));
                }
            }
        }
    }

    private static String key(Token noun) {
        return Letters.lower(noun.lemma());
    }

    /** Whether this noun has "the" before it and nothing of its own that tells which one. */
    static boolean isBare(Sentence sentence, Token noun) {
        boolean the = false;
        int next = noun.index() + 1;
        if (next < sentence.tokens().size()
                && Forms.is(sentence.tokens().get(next).text(), "that|which|who|whose")) {
            return false;
        }
        for (Token c : sentence.children(noun.index())) {
            boolean before = c.index() < noun.index();
            if (c.relation().equals("det") && before && Letters.lower(c.text()).equals("the")) {
                the = true;
            } else if (Forms.is(
                    c.relation(), "det.*|amod|compound.*|nummod.*|nmod.*|acl.*|appos|ccomp|advmod|dep|obl.*")) {
                return false;
            }
        }
        return the;
    }

    /**
     * The words that introduce what a bare "the tunnel" means, with "the" or with whose it is; nothing if there are none,
     * or several things of this name.
     */
    Optional<String> of(Sentence sentence, Token noun) {
        if (isSpeaker(sentence, noun)) {
            return Optional.empty();
        }
        boolean many = isPlural(noun);
        List<Place> told = new ArrayList<>();
        List<Set<String>> marks = new ArrayList<>();
        for (Place p : places.getOrDefault(key(noun), List.of())) {
            boolean before = p.sentence().index() < sentence.index()
                    || p.sentence() == sentence && p.noun().index() < noun.index();
            if (!before) {
                break;
            }
            if (isPlural(p.noun()) != many) {
                if (!many && isCounted(p)) {
                    return Optional.empty();
                }
                continue;
            }
            if (isAnother(p)) {
                return Optional.empty();
            }
            Set<String> own = marks(p);
            if (isNew(p) || !own.isEmpty()) {
                told.add(p);
                marks.add(own);
            }
        }
        long fresh = told.stream().filter(Introductions::isNew).count();
        if (told.isEmpty() || !areOne(marks) || fresh > 1 || fresh == 0 && !isOne(noun, marks.get(0))) {
            return Optional.empty();
        }
        boolean possessor =
                sentence.children(noun.index()).stream().anyMatch(c -> c.pos().equals("POS"));
        return told.stream()
                .map(p -> description.of(p, possessor))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "The suit claims": what speaks is no gray suit that somebody wore. */
    private static boolean isSpeaker(Sentence sentence, Token noun) {
        return noun.relation().equals("nsubj")
                && noun.head() >= 0
                && SAYING.contains(sentence.tokens().get(noun.head()).lemma());
    }

    /** Where "a tunnel", "another tunnel" or "tunnels" of this name come up before this noun. */
    List<Place> fresh(Sentence sentence, Token noun) {
        return places.getOrDefault(key(noun), List.of()).stream()
                .filter(p -> p.sentence().index() < sentence.index()
                        || p.sentence() == sentence && p.noun().index() < noun.index())
                .filter(p -> isNew(p) || isAnother(p))
                .toList();
    }

    /** Introduced by "the" and its description at once: only where the whole article has no other of this name. */
    private boolean isOne(Token noun, Set<String> marks) {
        return places.get(key(noun)).stream()
                .allMatch(p -> isPlural(p.noun()) == isPlural(noun)
                        && !isAnother(p)
                        && !isNew(p)
                        && marks.containsAll(marks(p)));
    }

    private static boolean isPlural(Token noun) {
        return noun.pos().equals("NNS");
    }

    /** "two ferries", "several ferries", "the other ferries": then "the ferry" may be any of them. */
    private static boolean isCounted(Place p) {
        return p.sentence().children(p.noun().index()).stream()
                .anyMatch(c -> c.relation().startsWith("nummod")
                        || MANY.contains(Letters.lower(c.text()))
                        || OTHER.contains(Letters.lower(c.text())));
    }

    private static boolean isAnother(Place p) {
        return p.sentence().children(p.noun().index()).stream().anyMatch(c -> OTHER.contains(Letters.lower(c.text())));
    }

    /** "a tunnel", "one tunnel", "her tunnel", "two tunnels", "tunnels". */
    private static boolean isNew(Place p) {
        boolean the = false;
        for (Token c : p.sentence().children(p.noun().index())) {
            if (c.relation().equals("det")) {
                the |= Set.of("the", "this", "that", "these", "those").contains(Letters.lower(c.text()));
            }
        }
        return !the
                && p.sentence().children(p.noun().index()).stream()
                        .anyMatch(
                                c -> c.relation().equals("det") || c.relation().startsWith("nummod"));
    }

    /** The lemmas of the words that describe it. */
    private static Set<String> marks(Place p) {
        Set<String> found = new HashSet<>();
        for (Token c : p.sentence().children(p.noun().index())) {
            if (Forms.is(c.relation(), "amod|compound.*|nmod.*|acl.*|appos") && !Description.isEmpty(c)) {
                found.add(Letters.lower(c.lemma()));
            }
        }
        return found;
    }

    /** Each describes it as the others do, or in fewer words. */
    private static boolean areOne(List<Set<String>> marks) {
        for (Set<String> a : marks) {
            for (Set<String> b : marks) {
                if (!a.containsAll(b) && !b.containsAll(a)) {
                    return false;
                }
            }
        }
        return true;
    }
}
