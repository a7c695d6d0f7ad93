package readback.question.english;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/** Whether a pronoun can only mean the one it is read as. */
final class Nearness {

    private static final Set<String> MEN = Words.set("men");
    private static final Set<String> WOMEN = Words.set("women");
    private static final Set<String> PERSONS = Words.set("persons");

    private static final Set<String> SPEAKERS = Words.set("speakers");

    /** Speakers that are no persons. */
    private static final Set<String> BODIES = Words.set("speaking-bodies");

    private final Basis basis;

    Nearness(Basis basis) {
        this.basis = basis;
    }

    /** Nobody else near may be meant: no other woman before "she", the subject of the last sentence before "it". */
    boolean isSafe(Sentence sentence, Token pronoun, int entity) {
        if (basis.names().isShared(entity) || basis.names().isDoubtful(entity)) {
            return false;
        }
        Entity.Gender gender = gender(pronoun);
        if (gender != Entity.Gender.NEUTER) {
            return isOnlyPerson(sentence, pronoun, entity, gender);
        }
        if (sentence.index() == 0 || pronoun.relation().equals("nsubj:pass")) {
            return false;
        }
        Sentence before = basis.analysis().sentences().get(sentence.index() - 1);
        if (isAnotherBody(before, sentence, pronoun, entity)) {
            return false;
        }
        Set<Integer> near = new TreeSet<>();
        for (Mention m : basis.analysis().mentions()) {
            boolean here = before.span().contains(m.span())
                    || sentence.span().contains(m.span())
                            && m.span().end() <= pronoun.span().start();
            if (here && isSubject(before, m)) {
                near.add(m.entity());
            }
        }
        return near.equals(Set.of(entity)) && isHeadline(entity);
    }

    /** "The contract was awarded by the operator, Iarnród, which said that Corrib’s was the cheapest. Its chief": either’s. */
    private boolean isAnotherBody(Sentence before, Sentence sentence, Token pronoun, int entity) {
        int from = sentence.paragraph() == before.paragraph()
                ? before.span().start()
                : basis.analysis()
                        .sentences()
                        .get(firstOf(before.paragraph()))
                        .span()
                        .start();
        return basis.analysis().mentions().stream()
                .filter(m -> m.span().start() >= from
                        && m.span().end() <= pronoun.span().start())
                .filter(m -> m.form() == Mention.Form.NAME && m.entity() != entity)
                .map(m -> basis.analysis().entity(m.entity()))
                .anyMatch(e -> e.type() == Entity.Type.ORGANIZATION
                        || e.type() == Entity.Type.PERSON && e.gender() == Entity.Gender.UNKNOWN);
    }

    private static Entity.Gender gender(Token pronoun) {
        String low = Letters.lower(pronoun.text());
        return low.matches("he|his|him|himself")
                ? Entity.Gender.MALE
                : low.matches("she|hers?|herself") ? Entity.Gender.FEMALE : Entity.Gender.NEUTER;
    }

    /** From the sentence where the person came up last, nobody comes up whom the pronoun fits, with a name or without. */
    private boolean isOnlyPerson(Sentence sentence, Token pronoun, int entity, Entity.Gender gender) {
        int last = -1;
        for (Mention m : basis.analysis().mentions()) {
            if (m.entity() == entity
                    && m.form() == Mention.Form.NAME
                    && m.span().end() <= pronoun.span().start()) {
                last = basis.sentence(m.span()).index();
            }
        }
        Entity.Gender own = basis.analysis().entity(entity).gender();
        if (last < 0 || own != Entity.Gender.UNKNOWN && own != gender) {
            return false;
        }
        if (isAnotherNamed(sentence, pronoun, entity)) {
            return false;
        }
        if (goesOn(sentence, pronoun, entity)) {
            return true;
        }
        boolean here = basis.analysis().sentences().get(last).paragraph() == sentence.paragraph();
        if (!here && last + 1 != sentence.index() && !isMain(entity, gender)) {
            return false;
        }
        int from = here ? last : Math.max(0, firstOf(sentence.paragraph()) - 1);
        int start = basis.analysis().sentences().get(from).span().start();
        for (Mention m : basis.analysis().mentions()) {
            Entity other = basis.analysis().entity(m.entity());
            boolean near = m.span().start() >= start
                    && m.span().end() <= pronoun.span().start();
            boolean fits = other.gender() == Entity.Gender.UNKNOWN || other.gender() == gender;
            if (near && m.entity() != entity && other.type() == Entity.Type.PERSON && fits) {
                return false;
            }
        }
        return basis.analysis().sentences().subList(from, sentence.index() + 1).stream()
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.span().end() <= pronoun.span().start())
                        .filter(t -> s.index() + 1 >= sentence.index()
                                || t.relation().startsWith("nsubj"))
                        .filter(t -> isSomebody(t, gender) && !describes(s, t, entity)))
                .findAny()
                .isEmpty();
    }

    /** The same sentence has the name of somebody else before the pronoun: "the veteran Cyd Ho lost her seat". */
    private boolean isAnotherNamed(Sentence sentence, Token pronoun, int entity) {
        List<Mention> own = basis.mentionsIn(sentence.span()).stream()
                .filter(m -> m.entity() == entity)
                .toList();
        return sentence.tokens().stream()
                .limit(pronoun.index())
                .filter(t -> t.ner().equals("PERSON") && !t.relation().equals("nmod:poss"))
                .filter(t -> own.stream().noneMatch(m -> m.span().contains(t.span())))
                .anyMatch(t -> basis.analysis().mentionsIn(sentence.span()).stream()
                        .filter(m -> m.span().contains(t.span()))
                        .map(m -> basis.analysis().entity(m.entity()).gender())
                        .allMatch(g -> g == Entity.Gender.UNKNOWN || g == gender(pronoun)));
    }

    /** "Aziz suspects the drains. She traced …": the subject of one sentence is that of the next, and nobody else's turn. */
    private boolean goesOn(Sentence sentence, Token pronoun, int entity) {
        Sentence before = basis.analysis().sentences().get(Math.max(0, sentence.index() - 1));
        boolean first = pronoun.relation().startsWith("nsubj")
                && sentence.tokens().stream()
                        .limit(pronoun.index())
                        .noneMatch(t -> t.relation().startsWith("nsubj"));
        boolean alone = basis.mentionsIn(before.span()).stream()
                .filter(m -> m.entity() != entity && m.form() == Mention.Form.NAME)
                .map(m -> basis.analysis().entity(m.entity()))
                .noneMatch(e -> e.type() == Entity.Type.PERSON
                        && (e.gender() == Entity.Gender.UNKNOWN || e.gender() == gender(pronoun)));
        return first
                && alone
                && before != sentence
                && before.paragraph() == sentence.paragraph()
                && before.tokens().stream()
                        .filter(t ->
                                t.relation().startsWith("nsubj") && !t.pos().startsWith("W"))
                        .filter(t -> t.isPronoun()
                                || t.isProperNoun()
                                || isSomebody(t, basis.analysis().entity(entity).gender()))
                        .allMatch(t -> basis.mentionsIn(before.span()).stream()
                                .anyMatch(m -> m.entity() == entity && m.span().contains(t.span())))
                && before.tokens().stream()
                        .filter(t -> t.relation().startsWith("nsubj") && t.head() >= 0)
                        .filter(t -> before.tokens().get(t.head()).head() < 0)
                        .anyMatch(t -> basis.mentionsIn(before.span()).stream()
                                .anyMatch(m -> m.entity() == entity && m.span().contains(t.span())));
    }

    /** The one that the article is about: named or meant twice as often as anyone else whom the pronoun fits. */
    private boolean isMain(int entity, Entity.Gender gender) {
        Map<Integer, Long> count = new TreeMap<>();
        for (Mention m : basis.analysis().mentions()) {
            Entity e = basis.analysis().entity(m.entity());
            boolean fits = e.gender() == Entity.Gender.UNKNOWN || e.gender() == gender;
            if (e.type() == Entity.Type.PERSON && fits) {
                count.merge(e.id(), 1L, Long::sum);
            }
        }
        long own = count.getOrDefault(entity, 0L);
        return count.entrySet().stream().allMatch(e -> e.getKey() == entity || e.getValue() * 2 <= own);
    }

    private int firstOf(int paragraph) {
        return basis.analysis().sentences().stream()
                .filter(s -> s.paragraph() == paragraph)
                .mapToInt(Sentence::index)
                .findFirst()
                .orElse(0);
    }

    /** "the engineer", "a woman": one without a name. */
    private static boolean isSomebody(Token noun, Entity.Gender gender) {
        String lemma = Letters.lower(noun.lemma());
        return noun.pos().equals("NN")
                && Forms.is(noun.relation(), "nsubj.*|obj|iobj|obl.*|nmod|appos|conj|root|nmod:poss")
                && (PERSONS.contains(lemma)
                        || SPEAKERS.contains(lemma) && !BODIES.contains(lemma)
                        || (gender == Entity.Gender.MALE ? MEN : WOMEN).contains(lemma));
    }

    /** "the library’s director, Paula Stern": a word for the one who is meant. */
    private boolean describes(Sentence sentence, Token noun, int entity) {
        List<Mention> own = basis.mentionsIn(sentence.span()).stream()
                .filter(m -> m.entity() == entity)
                .toList();
        boolean inside = own.stream().anyMatch(m -> m.span().contains(noun.span()));
        return inside
                || basis.facts(Fact.Role.class).stream()
                        .anyMatch(r -> r.entity() == entity && r.description().contains(noun.span()))
                || sentence.tokens().stream()
                        .filter(t -> own.stream().anyMatch(m -> m.span().contains(t.span())))
                        .anyMatch(t -> t.relation().matches("appos|nsubj.*") && t.head() == noun.index()
                                || noun.relation().equals("appos") && noun.head() == t.index());
    }

    /** "the company": the one of its sort that is named last, and the one the headline names if it names one. */
    boolean isNearest(Token noun, int entity) {
        Entity.Type type = basis.analysis().entity(entity).type();
        int last = -1;
        for (Mention m : basis.analysis().mentions()) {
            boolean before = m.span().end() <= noun.span().start();
            if (before
                    && m.form() == Mention.Form.NAME
                    && basis.analysis().entity(m.entity()).type() == type) {
                last = m.entity();
            }
        }
        return last == entity && isHeadline(entity);
    }

    /** A body that the headline does not name is not meant where it names another. */
    private boolean isHeadline(int entity) {
        Entity.Type type = basis.analysis().entity(entity).type();
        if (type == Entity.Type.PERSON
                || type == Entity.Type.PLACE
                || inTitle(basis.analysis().entity(entity))) {
            return true;
        }
        return basis.analysis().entities().stream()
                .noneMatch(e -> inTitle(e)
                        && (e.type() == type
                                || e.type() == Entity.Type.PERSON && !e.name().contains(" ")));
    }

    private boolean inTitle(Entity entity) {
        String title = basis.analysis().article().title();
        return title.contains(entity.name()) || entity.aliases().stream().anyMatch(title::contains);
    }

    private static boolean isSubject(Sentence sentence, Mention mention) {
        return sentence.tokensIn(mention.span()).stream()
                .anyMatch(t -> t.relation().startsWith("nsubj"));
    }

    /** What it stands for is mentioned before it in the same words. */
    boolean sameSentence(Sentence sentence, Token pronoun, int entity, List<Token> tokens) {
        return basis.mentionsIn(sentence.span()).stream()
                .anyMatch(m -> m.entity() == entity
                        && m.form() != Mention.Form.PRONOUN
                        && m.span().end() <= pronoun.span().start()
                        && tokens.stream().anyMatch(t -> m.span().contains(t.span())));
    }
}
