package readback.question.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/** Makes words stand alone: pronouns and "the analyst" become names, or the words are given up. */
public final class Alone {

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
    private static final Set<String> OTHERS = Words.set("others");

    private static final Set<String> TITLES = Set.of("Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss");

    private final Basis basis;

    private final FullerName full;
    private final Nearness near;

    private final boolean verbatim;

    private final Definite definite;

    public Alone(Basis basis) {
        this(basis, false);
    }

    private Alone(Basis basis, boolean verbatim) {
        this.basis = basis;
        this.full = new FullerName(basis);
        this.near = new Nearness(basis);
        this.verbatim = verbatim;
        this.definite = new Definite(basis, verbatim);
    }

    /** For sentences shown as the article has them: "the trial" stands, "the group" does not. */
    public static Alone verbatim(Basis basis) {
        return new Alone(basis, true);
    }

    /**
     * What to put in place of which token, or nothing when some words would hang in the air.
     *
     * @param tokens the words that are kept, of one sentence
     * @param named  entities that the words around it name already; a pronoun may stand for them
     */
    public Optional<TreeMap<Integer, String>> resolve(Sentence sentence, List<Token> tokens, Set<Integer> named) {
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
                    return Optional.empty();
                }
                skip = name(sentence, mention.get(), known, instead);
                continue;
            }
            if (t.isPronoun()) {
                if (!pronoun(sentence, t, tokens, mention, known, instead)) {
                    return Optional.empty();
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
                if (basis.names().of(entity).isEmpty() || known.contains(entity)) {
                    return Optional.empty();
                }
                replace(part, basis.names().of(entity), instead);
                known.add(entity);
                skip = part.get(part.size() - 1).index();
            } else if (!stands(sentence, t, tokens)) {
                Optional<String> fuller = full.of(sentence, t);
                if (fuller.isEmpty()) {
                    return Optional.empty();
                }
                instead.put(t.index(), fuller.get());
            }
        }
        return Optional.of(instead);
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
            boolean shared = basis.analysis().entities().stream()
                    .anyMatch(e -> e.id() != entity.id()
                            && e.type() == Entity.Type.PERSON
                            && e.name().endsWith(" " + words.replaceAll("[’']s?$", "")));
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

    private boolean pronoun(
            Sentence sentence,
            Token t,
            List<Token> tokens,
            Optional<Mention> mention,
            Set<Integer> known,
            TreeMap<Integer, String> instead) {
        String low = Letters.lower(t.text());
        if (Set.of("i", "we", "you", "my", "our", "your", "me", "us", "mine", "ours", "yours", "myself", "ourselves")
                .contains(low)) {
            return false;
        }
        if (low.equals("it") && t.relation().equals("expl")) {
            return true;
        }
        if (mention.isPresent()) {
            int entity = mention.get().entity();
            if (known.contains(entity)) {
                return true;
            }
            if (mention.get().form() == Mention.Form.PRONOUN && near.sameSentence(sentence, t, entity, tokens)) {
                return true;
            }
            String name = basis.names().of(entity);
            Entity meant = basis.analysis().entity(entity);
            boolean many =
                    Set.of("they", "them", "their", "theirs", "themselves").contains(low);
            boolean group = meant.count() == Entity.Count.PLURAL || meant.type() == Entity.Type.GROUP;
            if (name.isEmpty() || many && !group || !near.isSafe(sentence, t, entity)) {
                return false;
            }
            boolean possessive = POSSESSIVE.contains(low) && t.pos().equals("PRP$");
            instead.put(t.index(), possessive ? Letters.possessive(name) : name);
            known.add(entity);
            return !low.endsWith("self") && !low.endsWith("selves");
        }
        return bound(t, tokens);
    }

    /** "many Kazakhs have not been able to locate their relatives": the words before it have what it stands for. */
    private static boolean bound(Token pronoun, List<Token> tokens) {
        String low = Letters.lower(pronoun.text());
        boolean plural = Set.of("their", "they", "them", "themselves", "theirs").contains(low);
        boolean neuter = Set.of("its", "itself").contains(low);
        if (!plural && !neuter || Set.of("they", "them", "theirs").contains(low)) {
            return false;
        }
        return tokens.stream()
                .filter(t -> t.index() < pronoun.index() && t.isNoun())
                .filter(t -> t.relation().matches("nsubj.*|obj|conj|obl|nmod"))
                .anyMatch(t -> isPlural(t) == plural || plural && t.relation().equals("conj"));
    }

    private static boolean isPlural(Token noun) {
        return noun.pos().equals("NNS") || noun.pos().equals("NNPS");
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
        if (t.pos().matches("DT|PDT|JJS?|JJR|RBR?")
                && t.relation().matches("nsubj|nsubj:pass|obj|obl")
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
