package readback.question.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/**
 * The words of a first mention as words for the same thing later: "a five-metre tunnel" becomes "the five-metre tunnel",
 * "John Lewis’s seasonal ad" stays as it is.
 */
final class Description {

    private static final Set<String> EMPTY = Words.set("undescriptive");
    private static final Set<String> VAGUE = Words.set("vague");
    private static final Set<String> RELATIVE = Set.of("who", "that", "which");

    private static final int LONGEST = 9;

    private final Basis basis;

    Description(Basis basis) {
        this.basis = basis;
    }

    /** Whether a modifier tells nothing about which one is meant: "new", "three". */
    static boolean isEmpty(Token modifier) {
        return EMPTY.contains(Letters.lower(modifier.text()))
                || Forms.is(modifier.pos(), "CD|JJ[RS]|RBS|DT|PRP\\$|VBG");
    }

    /**
     * The words, with "the" or a possessor in front; nothing if there are none that tell enough and stand alone.
     *
     * @param before whether "’s" is to follow, so that they must end in the noun
     */
    Optional<String> of(Introductions.Place place, boolean before) {
        Sentence s = place.sentence();
        Token noun = place.noun();
        List<Token> front = front(s, noun);
        if (front == null) {
            return Optional.empty();
        }
        List<Token> owner = owner(s, noun);
        if (!before) {
            for (List<Token> behind : behind(s, noun)) {
                boolean enough = tells(noun, front, List.of()) || !owner.isEmpty();
                Optional<String> words =
                        enough && !isName(behind) ? Optional.empty() : words(s, noun, owner, front, behind);
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return words(s, noun, owner, front, List.of());
    }

    private Optional<String> words(Sentence s, Token noun, List<Token> owner, List<Token> front, List<Token> behind) {
        List<Token> all = new ArrayList<>(owner);
        all.addAll(front);
        all.add(noun);
        all.addAll(behind);
        boolean own =
                s.children(noun.index()).stream().anyMatch(c -> c.relation().equals("nmod:poss"));
        if (all.size() > LONGEST || owner.isEmpty() && (own || !tells(noun, front, behind))) {
            return Optional.empty();
        }
        return Alone.asItIs(basis).resolve(s, all, Set.of()).map(r -> {
            Map<Integer, String> instead = new TreeMap<>(r);
            for (Token t : all) {
                if (t.index() == 0 && !instead.containsKey(0) && Letters.mayBeLowered(t)) {
                    instead.put(0, Letters.lowerFirst(t.text()));
                }
            }
            String words = Wording.of(basis.analysis().article(), all, instead);
            return owner.isEmpty() ? "the " + words : words;
        });
    }

    /** What stands before the noun and describes it, in one piece, without empty words; null if it is not so simple. */
    private static @org.jspecify.annotations.Nullable List<Token> front(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token c : s.children(noun.index())) {
            if (c.index() > noun.index() || !c.relation().matches("amod|compound|nmod:npmod|nmod")) {
                continue;
            }
            List<Token> part = s.subtree(c.index());
            boolean loose = isEmpty(c) || part.size() == 1 && c.pos().startsWith("RB");
            if (!loose) {
                found.addAll(part);
            }
        }
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        boolean plain = found.stream()
                .allMatch(t -> t.index() < noun.index()
                        && !t.pos().matches("``|''|CC|,|:|PRP.*|W.*|-.RB-")
                        && (!t.pos().equals("DT")));
        boolean together = found.isEmpty() || found.get(0).index() + found.size() == noun.index();
        return plain && together && found.size() <= 5 ? found : null;
    }

    /** The name in "Nepal’s government". */
    private List<Token> owner(Sentence s, Token noun) {
        Optional<Token> owner = s.children(noun.index()).stream()
                .filter(c -> c.relation().equals("nmod:poss"))
                .findFirst();
        if (owner.isEmpty()) {
            return List.of();
        }
        List<Token> part = s.subtree(owner.get().index());
        boolean name = owner.get().isProperNoun()
                && part.stream().allMatch(t -> t.isProperNoun() || t.pos().matches("POS|DT"));
        boolean pronoun = owner.get().isPronoun()
                && basis.mentionAt(owner.get())
                        .filter(m -> m.form() == Mention.Form.PRONOUN)
                        .isPresent();
        return name || pronoun ? part : List.of();
    }

    /** What stands behind the noun and describes it, the most telling first. */
    private List<List<Token>> behind(Sentence s, Token noun) {
        List<List<Token>> found = new ArrayList<>();
        for (Token c : s.children(noun.index())) {
            List<Token> part = s.subtree(c.index());
            boolean next = part.get(0).index() == noun.index() + 1
                    && part.get(part.size() - 1).index() == noun.index() + part.size();
            boolean kind = c.relation().equals("nmod")
                    || c.relation().startsWith("nmod:") && !c.relation().equals("nmod:poss")
                    || c.relation().equals("acl") && c.pos().matches("VB[NG]")
                    || c.relation().equals("acl:relcl")
                            && RELATIVE.contains(Letters.lower(part.get(0).text()));
            boolean plain = part.stream()
                    .noneMatch(t -> Forms.is(t.pos(), "``|''|,|:|-.RB-")
                            || t.isPronoun()
                            || Forms.is(t.relation(), "dep|parataxis|ccomp|advcl|punct")
                            || isTime(t));
            if (next && kind && plain && part.size() > 1) {
                found.add(part);
            }
        }
        return found;
    }

    /** "published on Wednesday": when it was is no description. */
    private boolean isTime(Token t) {
        return basis.facts(Fact.Dated.class).stream()
                .anyMatch(d -> d.time().span().contains(t.span()));
    }

    private static boolean isName(List<Token> part) {
        return part.stream().anyMatch(t -> t.isProperNoun());
    }

    /** Whether the words say more than the noun: of a vague one a name must, or several. */
    private static boolean tells(Token noun, List<Token> front, List<Token> behind) {
        List<Token> all = new ArrayList<>(front);
        all.addAll(behind);
        long content = all.stream()
                .filter(t -> t.pos().matches("NN.*|JJ.*|VB.*|CD") && !isEmpty(t))
                .count();
        boolean vague = VAGUE.contains(Letters.lower(noun.lemma()));
        return vague ? isName(all) || content > 2 : content > 0;
    }
}
