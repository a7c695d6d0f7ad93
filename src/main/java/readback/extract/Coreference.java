package readback.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.text.Entity.Gender;
import readback.text.Entity.Type;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Token;

/**
 * Reads the text once from start to end and says whom each pronoun and each "the analyst" means, or nothing: a wrong
 * answer is worse than none. Unnamed people and things are kept in mind too, so that "he" after "a spokesman for X"
 * is not taken for X.
 */
final class Coreference {

    private static final double ENOUGH = 0.55;
    private static final double CLEAR = 0.07;
    private static final double SURE = 0.4;

    private final Map<Group, Referent> named = new HashMap<>();
    private final Map<Group, Integer> ids = new HashMap<>();
    private final Deque<Occurrence> recent = new ArrayDeque<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Descriptions descriptions = new Descriptions(this);
    private final List<Quote> quotes;
    private final List<Span> described = new ArrayList<>();
    private int quoteAt;

    /** @param title the headline: what it names is what the article is about */
    Coreference(String title, List<Group> groups, Map<Group, List<RoleNote>> roles, List<Quote> quotes) {
        this.quotes = quotes;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            ids.put(group, i);
            Referent referent = new Referent(group, group.type(), group.gender(), group.type() == Type.GROUP);
            roles.getOrDefault(group, List.of()).forEach(r -> referent.nouns().add(r.noun()));
            roles.getOrDefault(group, List.of()).forEach(r -> referent.learn(Nouns.gender(r.noun())));
            descriptions.describe(referent, group, roles.getOrDefault(group, List.of()));
            if (Headline.names(title, group)) {
                descriptions.lead(referent);
            }
            named.put(group, referent);
            roles.getOrDefault(group, List.of()).forEach(r -> described.add(r.description()));
        }
        described.sort(null);
    }

    /** @param names the names in each sentence, with their groups */
    List<Mention> read(List<Tree> trees, Map<Integer, Map<Integer, NamedAt>> names) {
        for (Tree tree : trees) {
            while (!recent.isEmpty()
                    && tree.sentence().index() - recent.peekFirst().sentence() > Descriptions.REACH) {
                recent.removeFirst();
            }
            Map<Integer, NamedAt> here = names.getOrDefault(tree.sentence().index(), Map.of());
            for (int i = 0; i < tree.size(); i++) {
                NamedAt at = here.get(i);
                if (at != null) {
                    Referent referent = named.get(at.group());
                    add(referent, tree, tree.token(at.name().to()), at.name().span(), Mention.Form.NAME);
                    i = at.name().to();
                } else {
                    word(tree, tree.token(i));
                }
            }
        }
        return mentions;
    }

    /** Each referent's gender as the text has shown it. */
    Gender gender(Group group) {
        Referent referent = named.get(group);
        return referent == null ? Gender.UNKNOWN : referent.gender();
    }

    Deque<Occurrence> recent() {
        return recent;
    }

    /** Whether a noun only describes someone who is named beside it. */
    boolean isRole(Token token) {
        int at = java.util.Collections.binarySearch(described, token.span());
        for (int i = Math.min(described.size() - 1, at < 0 ? -at - 1 : at);
                i >= 0 && i >= (at < 0 ? -at - 4 : at - 3);
                i--) {
            if (described.get(i).contains(token.span())) {
                return true;
            }
        }
        return false;
    }

    int quoteOf(Token token) {
        int at = token.span().start();
        while (quoteAt < quotes.size() && quotes.get(quoteAt).span().end() <= at) {
            quoteAt++;
        }
        return quoteAt < quotes.size() && quotes.get(quoteAt).span().contains(at) ? quoteAt : -1;
    }

    private void word(Tree tree, Token token) {
        if (token.isPronoun()) {
            pronoun(tree, token);
        } else if (token.isNoun() || token.text().equals("old") || token.text().endsWith("-old")) {
            descriptions.noun(tree, token);
        }
    }

    void add(Referent referent, Tree tree, Token head, Span span, Mention.Form form) {
        referent.use();
        recent.addLast(new Occurrence(referent, tree, head, quoteOf(head)));
        Integer id = referent.group() == null ? null : ids.get(referent.group());
        if (id != null) {
            mentions.add(new Mention(span, id, form));
        }
    }

    private void pronoun(Tree tree, Token token) {
        Pronoun pronoun = Pronoun.of(token.text());
        if (pronoun == null || token.relation().equals("expl") || pronoun == Pronoun.IT && isEmpty(tree, token)) {
            return;
        }
        best(tree, token, pronoun).ifPresent(o -> {
            o.learn(pronoun.gender());
            add(o, tree, token, token.span(), Mention.Form.PRONOUN);
        });
    }

    private Optional<Referent> best(Tree tree, Token token, Pronoun pronoun) {
        int quote = quoteOf(token);
        Map<Referent, Double> scores = new HashMap<>();
        for (Occurrence earlier : recent) {
            if (tree.sentence().index() - earlier.sentence() <= Salience.reach()
                    && pronoun.fits(earlier.referent())
                    && !Salience.excludes(earlier, tree, token)) {
                double score = Salience.score(earlier, tree, token, quote) - pronoun.strangeness(earlier.referent());
                scores.merge(earlier.referent(), score, Math::max);
            }
        }
        Referent best = null;
        double first = 0;
        double second = 0;
        double known = 0;
        for (Occurrence earlier : recent) {
            Double score = scores.remove(earlier.referent());
            if (score != null
                    && earlier.referent().isNamed()
                    && earlier.referent().gender() == pronoun.gender()) {
                known = Math.max(known, score);
            }
            if (score != null && score >= first) {
                second = first;
                first = score;
                best = earlier.referent();
            } else if (score != null) {
                second = Math.max(second, score);
            }
        }
        boolean guess = best != null
                && isOpen(best, pronoun)
                && known > ENOUGH
                && first - known < SURE
                && !isNear(best, tree, token);
        return best == null || first < ENOUGH || first - second < CLEAR || guess ? Optional.empty() : Optional.of(best);
    }

    /** Named in the same sentence, and not as the one who says what the pronoun stands in. */
    private boolean isNear(Referent best, Tree tree, Token token) {
        return recent.stream()
                .filter(o -> o.referent() == best && o.tree() == tree)
                .anyMatch(o -> !o.speaks()
                        || tree.kids(tree.token(Math.max(0, o.head().head()))).stream()
                                .noneMatch(k -> k.relation().equals("ccomp") && tree.isUnder(token, k)));
    }

    /** A person whose gender nothing has shown yet: "he" is rather another who is known to be a man. */
    private static boolean isOpen(Referent referent, Pronoun pronoun) {
        return (pronoun == Pronoun.HE || pronoun == Pronoun.SHE) && referent.gender() == Gender.UNKNOWN;
    }

    /** "It is clear that", "it rained". */
    private static boolean isEmpty(Tree tree, Token it) {
        Optional<Token> head = tree.head(it);
        if (head.isEmpty() || !it.relation().startsWith("nsubj")) {
            return false;
        }
        boolean clause = tree.kids(head.get()).stream()
                .anyMatch(k -> k.relation().matches("ccomp|csubj|xcomp|advcl")
                        && k.index() > head.get().index());
        return head.get().lemma().matches("seem|appear|rain|snow|turn")
                || !head.get().isVerb() && clause && tree.kid(head.get(), "cop").isPresent();
    }
}
