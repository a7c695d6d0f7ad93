package readback.question.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/** Makes words stand alone: pronouns and "the analyst" become names, or the words are given up. */
public final class Alone {

    private static final Set<String> OTHERS = Words.set("others");

    private static final Set<String> TITLES = Set.of("Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss");

    /** So often a part is taken out, and no more. */
    private static final int CUTS = 3;

    private final Basis basis;

    private final FullerName full;
    private final Nearness near;
    private final Pronouns pronouns;

    private final boolean verbatim;
    private final boolean plain;

    private final Definite definite;

    public Alone(Basis basis) {
        this(basis, false, false);
    }

    private Alone(Basis basis, boolean verbatim, boolean plain) {
        this.basis = basis;
        this.full = new FullerName(basis);
        this.near = new Nearness(basis);
        this.pronouns = new Pronouns(basis, near);
        this.verbatim = verbatim;
        this.plain = plain;
        this.definite = new Definite(basis, verbatim);
    }

    /** For sentences shown as the article has them: "the trial" stands, "the group" does not. */
    public static Alone verbatim(Basis basis) {
        return new Alone(basis, true, false);
    }

    /** For words that describe something else: no noun is described in its turn. */
    static Alone asItIs(Basis basis) {
        return new Alone(basis, false, true);
    }

    /**
     * Words that stand alone.
     *
     * @param tokens  what is left of the words
     * @param instead what stands in place of which token
     */
    public record Kept(List<Token> tokens, TreeMap<Integer, String> instead) {}

    private record Attempt(
            TreeMap<Integer, String> instead, @Nullable Token hanging) {}

    /**
     * What to put in place of which token, or nothing when some words would hang in the air.
     *
     * @param tokens the words that are kept, of one sentence
     * @param named  entities that the words around it name already; a pronoun may stand for them
     */
    public Optional<TreeMap<Integer, String>> resolve(Sentence sentence, List<Token> tokens, Set<Integer> named) {
        Attempt attempt = attempt(sentence, tokens, named);
        return attempt.hanging() == null ? Optional.of(attempt.instead()) : Optional.empty();
    }

    /**
     * The same, without the parts that hang in the air where the clause is as true without them: "as they flew past".
     *
     * @param root the predicate of the words
     */
    public Optional<Kept> shortened(Sentence sentence, List<Token> tokens, Token root, Set<Integer> named) {
        List<Token> left = tokens;
        for (int i = 0; i < CUTS; i++) {
            Attempt attempt = attempt(sentence, left, named);
            if (attempt.hanging() == null) {
                return Optional.of(new Kept(left, attempt.instead()));
            }
            Optional<List<Token>> rest = Hanging.without(sentence, left, root, attempt.hanging());
            if (rest.isEmpty()) {
                return Optional.empty();
            }
            left = rest.get();
        }
        return Optional.empty();
    }

    private Attempt attempt(Sentence sentence, List<Token> tokens, Set<Integer> named) {
        TreeMap<Integer, String> instead = new TreeMap<>();
        Set<Integer> known = new TreeSet<>(named);
        int skip = -1;
        for (Token t : tokens) {
            if (t.index() <= skip) {
                continue;
            }
            Optional<Mention> mention = basis.mentionAt(t).filter(m -> inside(m, tokens));
            if (mention.isPresent() && mention.get().form() == Mention.Form.NAME) {
                String words = basis.words(mention.get().span());
                boolean surname = !words.contains(" ");
                if (surname
                        && !known.contains(mention.get().entity())
                        && (basis.names().isShared(mention.get().entity())
                                || basis.names().isOfBody(mention.get().entity(), words))
                        && !(verbatim && isTitled(sentence, t))) {
                    return new Attempt(instead, t);
                }
                skip = name(sentence, mention.get(), known, instead);
                continue;
            }
            Optional<Token> bare = plain ? Optional.empty() : BareNoun.at(sentence, t, tokens);
            if (t.isPronoun()) {
                if (!pronouns.resolve(sentence, t, tokens, mention, known, instead)) {
                    return new Attempt(instead, t);
                }
            } else if (mention.isPresent()
                    && mention.get().form() == Mention.Form.NOMINAL
                    && isDefinite(t)
                    && near.isNearest(t, mention.get().entity())
                    && !(verbatim
                            && (known.contains(mention.get().entity())
                                    || basis.names().of(mention.get().entity()).isEmpty()))) {
                int entity = mention.get().entity();
                List<Token> part = sentence.tokensIn(mention.get().span());
                if (basis.names().of(entity).isEmpty() || known.contains(entity) || isNamedLater(entity, t, tokens)) {
                    return new Attempt(instead, t);
                }
                replace(part, basis.names().of(entity), instead);
                known.add(entity);
                skip = part.get(part.size() - 1).index();
            } else if (bare.isPresent() && BareNoun.isToBeTold(bare.get(), tokens)) {
                Token noun = bare.get();
                Optional<Integer> entity = basis.namedNouns().of(sentence, noun);
                if (entity.isPresent() && isNamedLater(entity.get(), t, tokens)) {
                    return new Attempt(instead, t);
                }
                Optional<String> words = basis.told(sentence, noun).filter(w -> !BareNoun.repeats(w, noun, tokens));
                if (entity.isPresent() && known.contains(entity.get())) {
                    skip = noun.index();
                } else if (words.isPresent()) {
                    entity.ifPresent(known::add);
                    instead.put(t.index(), "");
                    instead.put(noun.index(), words.get());
                    skip = noun.index();
                }
            } else if (!stands(sentence, t, tokens)) {
                Optional<String> fuller = full.of(sentence, t);
                if (fuller.isEmpty()) {
                    return new Attempt(instead, t);
                }
                instead.put(t.index(), fuller.get());
            }
        }
        return new Attempt(instead, null);
    }

    private boolean isNamedLater(int entity, Token first, List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.index() > first.index())
                .map(basis::mentionAt)
                .flatMap(Optional::stream)
                .anyMatch(m -> m.entity() == entity && m.form() == Mention.Form.NAME);
    }

    /** "Ms. Strand" where there is a Mr. Strand too. */
    private static boolean isTitled(Sentence sentence, Token name) {
        return name.index() > 0
                && TITLES.contains(sentence.tokens().get(name.index() - 1).text());
    }

    private static boolean isDefinite(Token t) {
        return Set.of("the", "this", "that", "its", "his", "their", "her").contains(Letters.lower(t.text()));
    }

    private static boolean inside(Mention m, List<Token> tokens) {
        int last = tokens.get(tokens.size() - 1).span().end();
        return m.span().end() <= last;
    }

    /** A short form of a name gives way to the full one where it comes first. */
    private int name(Sentence sentence, Mention mention, Set<Integer> known, TreeMap<Integer, String> instead) {
        List<Token> part = sentence.tokensIn(mention.span());
        int last = part.isEmpty() ? -1 : part.get(part.size() - 1).index();
        if (!part.isEmpty() && known.add(mention.entity())) {
            Entity entity = basis.analysis().entity(mention.entity());
            String words = basis.words(mention.span());
            boolean person = entity.type() == Entity.Type.PERSON;
            String surname = " " + words.replaceAll("[’']s?$", "");
            boolean shared = basis.analysis().entities().stream()
                    .anyMatch(e -> e.id() != entity.id()
                            && e.type() == Entity.Type.PERSON
                            && e.name().endsWith(surname));
            if (person
                    && !shared
                    && !words.contains(entity.name())
                    && entity.name().length() > words.length() - 5) {
                int before = part.get(0).index() - 1;
                if (before >= 0 && TITLES.contains(sentence.tokens().get(before).text())) {
                    instead.put(before, "");
                }
                boolean possessive = words.endsWith("’s") || words.endsWith("'s");
                replace(part, possessive ? Letters.possessive(entity.name()) : entity.name(), instead);
            }
        }
        return last;
    }

    private static void replace(List<Token> part, String words, TreeMap<Integer, String> instead) {
        for (int i = 0; i < part.size(); i++) {
            instead.put(part.get(i).index(), i == 0 ? words : "");
        }
    }

    private boolean stands(Sentence sentence, Token t, List<Token> tokens) {
        String low = Letters.lower(t.text());
        if (OTHERS.contains(low) && !(low.equals("so") && t.relation().equals("advmod") && t.index() > 0)) {
            boolean expletive = low.equals("there") && t.relation().equals("expl");
            boolean other = low.equals("other") && !t.relation().equals("nsubj");
            boolean both = low.equals("both") && t.relation().startsWith("cc");
            boolean shown = verbatim
                    && low.matches("other|same|former|similar")
                    && t.relation().equals("amod");
            return expletive || both || shown || other && followsCoordination(sentence, t);
        }
        if (low.equals("then")
                && sentence.children(t.index()).stream()
                        .anyMatch(c -> c.relation().equals("case"))) {
            return false;
        }
        if (Forms.is(t.pos(), "DT|PDT|JJS?|JJR|RBR?")
                && Forms.is(t.relation(), "nsubj|nsubj:pass|obj|obl")
                && !t.pos().equals("JJ")) {
            return sentence.children(t.index()).stream()
                    .anyMatch(c -> c.relation().startsWith("nmod"));
        }
        if (Set.of("this", "that").contains(low)) {
            boolean time = t.relation().equals("det")
                    && t.head() >= 0
                    && isTime(sentence.tokens().get(t.head()));
            return t.pos().equals("IN")
                    || t.pos().startsWith("W")
                    || t.relation().equals("mark")
                    || time && low.equals("this");
        }
        if (t.isNoun() && !t.isProperNoun() && t.ner().equals("O")) {
            return definite.stands(sentence, t, tokens);
        }
        boolean headless = t.pos().equals("CD")
                && Set.of("nsubj", "nsubj:pass", "obj", "root").contains(t.relation());
        return !headless
                || verbatim
                || sentence.children(t.index()).stream()
                        .anyMatch(c ->
                                c.relation().startsWith("nmod") || c.relation().equals("compound"));
    }

    private static boolean followsCoordination(Sentence sentence, Token other) {
        Token noun = sentence.tokens().get(other.head());
        return noun.relation().equals("conj");
    }

    private static boolean isTime(Token noun) {
        return Set.of(
                        "week", "month", "year", "century", "decade", "summer", "winter", "spring", "autumn", "season",
                        "morning", "weekend")
                .contains(noun.lemma());
    }
}
