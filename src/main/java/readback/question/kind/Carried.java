package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/**
 * "It" or "they" at the head of a sentence, for the subject of the sentence before and for nothing else there: "The
 * sensors weighed a gram each. They fell off after 19 days." Not for an event ("It was the second defeat"), and not where
 * the sentence before has another thing of that number ("The bridge replaced a ferry. It …").
 *
 * @param pronoun of {@code sentence}
 * @param subject of {@code before}, the head of its phrase
 * @param people  whether it stands for people
 */
record Carried(Sentence sentence, Token pronoun, Sentence before, Token subject, boolean people) {

    private static final Set<String> DEEDS = Words.set("deeds");
    private static final Set<String> EVENTS = Words.set("it-events");
    private static final Set<String> MEASURES = Words.set("measures");
    private static final Set<String> GROUPS = Words.set("groupings");

    /** "It is thought that": nothing is meant. */
    private static final Set<String> THOUGHT =
            Set.of("think", "believe", "understand", "know", "hope", "say", "expect", "report", "claim", "fear", "agree");

    /** All of an article, in order. */
    static List<Carried> all(Basis basis) {
        List<Carried> found = new ArrayList<>();
        List<Sentence> sentences = basis.analysis().sentences();
        for (int i = 1; i < sentences.size(); i++) {
            of(basis, sentences.get(i), sentences.get(i - 1)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Carried> of(Basis basis, Sentence s, Sentence before) {
        Optional<Token> pronoun = pronoun(s);
        if (pronoun.isEmpty() || s.paragraph() != before.paragraph() || isQuoting(basis, before)) {
            return Optional.empty();
        }
        boolean many = pronoun.get().text().equalsIgnoreCase("they")
                || pronoun.get().text().equalsIgnoreCase("their");
        Optional<Token> subject = subject(before);
        if (subject.isEmpty() || isPlural(basis, before, subject.get()) != many) {
            return Optional.empty();
        }
        Token verb = verb(s, pronoun.get());
        Optional<Entity> entity = entity(basis, subject.get());
        boolean body = entity.filter(e -> e.type() == Entity.Type.ORGANIZATION).isPresent()
                || GROUPS.contains(Letters.lower(subject.get().lemma()));
        boolean person = entity.filter(e -> e.type() == Entity.Type.PERSON).isPresent()
                || People.is(subject.get())
                || subject.get().ner().equals("PERSON");
        boolean deed = verb.isVerb() && DEEDS.contains(verb.lemma());
        boolean fit = many ? person || !deed : !person && (body == deed) && isThing(s, verb);
        return fit && !hasRival(basis, before, subject.get(), many, person, body)
                ? Optional.of(new Carried(s, pronoun.get(), before, subject.get(), person))
                : Optional.empty();
    }

    /** The pronoun that begins the sentence and is its subject, or whose its subject is. */
    private static Optional<Token> pronoun(Sentence s) {
        int at = !s.tokens().isEmpty() && s.tokens().get(0).pos().equals("CC") ? 1 : 0;
        if (s.tokens().size() <= at + 2) {
            return Optional.empty();
        }
        Token t = s.tokens().get(at);
        boolean whose = Forms.is(t.text(), "(?i)its|their")
                && t.relation().equals("nmod:poss")
                && t.head() >= 0
                && s.tokens().get(t.head()).relation().startsWith("nsubj");
        boolean itself = Forms.is(t.text(), "(?i)it|they") && t.relation().startsWith("nsubj");
        Token top = whose ? s.tokens().get(t.head()) : t;
        return (whose || itself) && top.head() >= 0 && s.tokens().get(top.head()).head() < 0
                ? Optional.of(t)
                : Optional.empty();
    }

    private static Token verb(Sentence s, Token pronoun) {
        Token top = pronoun.relation().equals("nmod:poss") ? s.tokens().get(pronoun.head()) : pronoun;
        return s.tokens().get(top.head());
    }

    /** Whether "it" before this verb may be a thing or a body: no event, no "it is thought that". */
    private static boolean isThing(Sentence s, Token verb) {
        boolean copula = s.children(verb.index()).stream()
                .anyMatch(c -> c.relation().equals("cop"));
        boolean clause = s.children(verb.index()).stream()
                .anyMatch(c -> Forms.is(c.relation(), "ccomp|csubj|xcomp|advcl|acl.*"));
        boolean thought = THOUGHT.contains(verb.lemma())
                && s.children(verb.index()).stream().anyMatch(c -> c.relation().equals("aux:pass"));
        return !(copula && (verb.isNoun() || clause || verb.pos().equals("CD")))
                && !thought
                && !EVENTS.contains(verb.lemma());
    }

    /** The subject of the main clause, where no second clause has its own. */
    private static Optional<Token> subject(Sentence before) {
        Optional<Token> root =
                before.tokens().stream().filter(t -> t.head() < 0).findFirst();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        List<Token> below = before.children(root.get().index());
        boolean second = below.stream()
                .filter(c -> Forms.is(c.relation(), "conj|parataxis|ccomp"))
                .anyMatch(c -> before.children(c.index()).stream()
                        .anyMatch(g -> g.relation().startsWith("nsubj")));
        List<Token> subjects =
                below.stream().filter(c -> c.relation().startsWith("nsubj")).toList();
        return !second && subjects.size() == 1 && subjects.get(0).isNoun()
                ? Optional.of(subjects.get(0))
                : Optional.empty();
    }

    /** Of two with "and" both are meant. */
    private static boolean isPlural(Basis basis, Sentence s, Token noun) {
        return noun.pos().matches("NNS|NNPS")
                || s.children(noun.index()).stream().anyMatch(c -> c.relation().equals("conj"))
                || entity(basis, noun)
                        .filter(e -> e.count() == Entity.Count.PLURAL || e.type() == Entity.Type.GROUP)
                        .isPresent();
    }

    static Optional<Entity> entity(Basis basis, Token noun) {
        return basis.mentionsIn(basis.sentence(noun.span()).span()).stream()
                .filter(m -> m.span().contains(noun.span()))
                .min((a, b) -> b.span().length() - a.span().length())
                .map(m -> basis.analysis().entity(m.entity()));
    }

    /** The name of what is meant, or the words of the sentence before. */
    Optional<Typed> key(Basis basis, Others others) {
        Optional<Entity> entity = entity(basis, subject);
        Optional<Typed> words = Phrase.of(basis, before, subject);
        boolean single = before.children(subject.index()).stream()
                .noneMatch(c -> c.relation().equals("conj"));
        boolean body = entity.filter(e -> e.type() == Entity.Type.ORGANIZATION && others.isSpeaker(e) || e.type() == Entity.Type.PLACE)
                .isPresent();
        if (single && body) {
            Typed name = others.typed(entity.get().id());
            Set<String> all = new LinkedHashSet<>(name.accepted());
            words.ifPresent(w -> all.addAll(w.accepted()));
            return Sure.refers(basis, subject.span(), entity.get().id())
                    ? Optional.of(name.with(List.copyOf(all)))
                    : Optional.empty();
        }
        return entity.isPresent() && single ? Optional.empty() : words;
    }

    private static boolean isQuoting(Basis basis, Sentence before) {
        return Forms.is(basis.words(before.span()), "(?s).*[“”\"].*");
    }

    /** Another thing, body or people of that number in the sentence before, apart from what describes the subject. */
    private static boolean hasRival(
            Basis basis, Sentence before, Token subject, boolean many, boolean people, boolean body) {
        List<Token> own = before.subtree(subject.index());
        List<Mention> mentions = basis.mentionsIn(before.span());
        for (Token t : before.tokens()) {
            if (!t.isNoun() || own.contains(t) || MEASURES.contains(Letters.lower(t.lemma()))) {
                continue;
            }
            Optional<Entity.Type> type = mentions.stream()
                    .filter(m -> m.span().contains(t.span()))
                    .map(m -> basis.analysis().entity(m.entity()).type())
                    .findFirst();
            boolean person =
                    People.is(t) || t.ner().equals("PERSON") || type.filter(y -> y == Entity.Type.PERSON).isPresent();
            boolean group = type.filter(y -> y == Entity.Type.ORGANIZATION || y == Entity.Type.GROUP)
                            .isPresent()
                    || GROUPS.contains(Letters.lower(t.lemma()));
            boolean number = t.pos().matches("NNS|NNPS") == many || many && group;
            boolean place = type.filter(y -> y == Entity.Type.PLACE).isPresent();
            boolean prominent = Forms.is(t.relation(), "nsubj.*|obj|iobj|conj|root|appos|dep");
            boolean beside = Forms.is(t.relation(), "obl.*|nmod.*") && !place;
            boolean fresh = before.children(t.index()).stream()
                    .anyMatch(c -> Forms.is(Letters.lower(c.text()), "an?|another|one|this|that"));
            boolean rival = many
                    ? people ? person || group : !person && (prominent || beside)
                    : body ? group || fresh && prominent : !person && (prominent || beside && fresh);
            if (number && rival && !t.relation().equals("compound")) {
                return true;
            }
        }
        return false;
    }
}
