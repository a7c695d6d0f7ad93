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
    private static final Set<String> OF_BODIES = Words.set("deeds-of-bodies");
    private static final Set<String> EVENTS = Words.set("it-events");
    private static final Set<String> MEASURES = Words.set("measures");
    private static final int FRONT = 5;

    /** "Business at the Landing Variety": so near behind the noun a name may be what has an owner. */
    private static final int NEAR = 20;

    /** "It is thought that": nothing is meant. */
    private static final Set<String> THOUGHT = Words.set("thought-verbs");

    /** All of an article, in order. */
    static List<Carried> all(Basis basis) {
        List<Carried> found = new ArrayList<>();
        List<Sentence> sentences = basis.analysis().sentences();
        for (int i = 1; i < sentences.size(); i++) {
            of(basis, sentences.get(i), sentences.get(i - 1), found).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Carried> of(Basis basis, Sentence s, Sentence before, List<Carried> known) {
        Optional<Token> pronoun = pronoun(s);
        if (pronoun.isEmpty()) {
            return Optional.empty();
        }
        boolean many = Forms.is(pronoun.get().text(), "(?i)they|their");
        Optional<Token> first = Subject.of(basis, before);
        Optional<Carried> chain = first.flatMap(f -> known.stream()
                .filter(k -> k.pronoun() == f && Forms.is(f.text(), many ? "(?i)they" : "(?i)it"))
                .findFirst());
        Optional<Token> subject = chain.map(Carried::subject).or(() -> first);
        Sentence told = chain.map(Carried::before).orElse(before);
        if (subject.isEmpty()
                || !subject.get().isNoun()
                || MEASURES.contains(Letters.lower(subject.get().lemma()))
                || s.paragraph() > before.paragraph() + 1) {
            return Optional.empty();
        }
        Sort sort = Sort.of(basis, told, subject.get());
        Token verb = verb(s, pronoun.get());
        boolean whose = pronoun.get().relation().equals("nmod:poss");
        boolean active = verb.isVerb() && pronoun.get().relation().equals("nsubj");
        boolean deed = whose
                ? !many && People.is(s.tokens().get(pronoun.get().head()))
                : active && (DEEDS.contains(verb.lemma()) || sort.body() && OF_BODIES.contains(verb.lemma()));
        boolean fit = many
                ? sort.many() && (sort.people() || !deed) || sort.body() && isPlural(s, verb)
                : !sort.many()
                        && !sort.people()
                        && (sort.body() || sort.place() || whose || !deed)
                        && (whose || isThing(s, verb));
        boolean speech = first.get().head() >= 0
                && Subject.hasOther(before, before.tokens().get(first.get().head()));
        boolean other = whose
                && deed
                && !sort.body()
                && !sort.place()
                && !basis.mentionsIn(told.span()).stream()
                        .filter(m -> m.form() == Mention.Form.NAME)
                        .allMatch(m -> m.span().start() > subject.get().span().end() + NEAR);
        boolean sure = !other
                && (!speech || sort.body() && deed || sort.people())
                && (sort.body() || chain.isEmpty() || s.paragraph() == before.paragraph());
        Token own = first.get();
        return fit && sure && !Rivals.areIn(basis, before, own, many, sort, deed)
                ? Optional.of(new Carried(s, pronoun.get(), told, subject.get(), sort.people()))
                : Optional.empty();
    }

    /** The pronoun that begins the sentence and is its subject, or whose its subject is; "last year" may stand before. */
    private static Optional<Token> pronoun(Sentence s) {
        for (Token t : s.tokens()) {
            if (Forms.is(t.text(), "(?i)it|they|its|their")) {
                boolean whose = Forms.is(t.text(), "(?i)its|their")
                        && t.relation().equals("nmod:poss")
                        && t.head() >= 0
                        && s.tokens().get(t.head()).relation().startsWith("nsubj");
                boolean itself =
                        Forms.is(t.text(), "(?i)it|they") && t.relation().startsWith("nsubj");
                Token top = whose ? s.tokens().get(t.head()) : t;
                return (whose || itself)
                                && top.head() >= 0
                                && s.tokens().get(top.head()).head() < 0
                        ? Optional.of(t)
                        : Optional.empty();
            }
            boolean time = t.isNoun() && MEASURES.contains(Letters.lower(t.lemma()));
            if (t.index() > FRONT || t.isVerb() || t.isPronoun() || t.isNoun() && !time) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Token verb(Sentence s, Token pronoun) {
        Token top = pronoun.relation().equals("nmod:poss") ? s.tokens().get(pronoun.head()) : pronoun;
        return s.tokens().get(top.head());
    }

    /** Whether "it" before this verb may be a thing or a body: no event, no "it is thought that". */
    private static boolean isThing(Sentence s, Token verb) {
        boolean copula =
                s.children(verb.index()).stream().anyMatch(c -> c.relation().equals("cop"));
        boolean clause = s.children(verb.index()).stream()
                .anyMatch(c -> Forms.is(c.relation(), "ccomp|csubj|xcomp|advcl|acl.*"));
        boolean thought = THOUGHT.contains(verb.lemma())
                && s.children(verb.index()).stream().anyMatch(c -> c.relation().equals("aux:pass"));
        boolean within =
                s.children(verb.index()).stream().anyMatch(c -> c.relation().equals("case"));
        return !(copula && (verb.isNoun() && !within || clause || verb.pos().equals("CD")))
                && !thought
                && !EVENTS.contains(verb.lemma());
    }

    /** "They have", "they also had": no "has" beside a body that is meant by "they". */
    private static boolean isPlural(Sentence s, Token verb) {
        return s.children(verb.index()).stream().noneMatch(c -> Forms.is(c.text(), "has|is|was"));
    }

    /** The name of what is meant, or the words of the sentence before. */
    Optional<Typed> key(Basis basis, Others others) {
        Optional<Entity> entity = Sort.entity(basis, before, subject);
        Optional<Typed> words = Phrase.of(basis, before, subject);
        boolean single = before.children(subject.index()).stream()
                .noneMatch(c -> c.relation().equals("conj"));
        boolean named = entity.filter(e ->
                        e.type() == Entity.Type.ORGANIZATION && others.isSpeaker(e) || e.type() == Entity.Type.PLACE)
                .isPresent();
        if (single && named) {
            Typed name = others.typed(entity.get().id());
            Set<String> all = new LinkedHashSet<>(name.accepted());
            words.ifPresent(w -> all.addAll(w.accepted()));
            boolean beside = Sort.isBeside(basis, before, subject, entity.get());
            return beside || Called.isSure(basis, before, subject, entity.get())
                    ? Optional.of(name.with(List.copyOf(all)))
                    : Optional.empty();
        }
        return entity.filter(e -> e.type() == Entity.Type.PERSON).isPresent() && single ? Optional.empty() : words;
    }
}
