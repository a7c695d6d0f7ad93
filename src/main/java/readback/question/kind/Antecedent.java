package readback.question.kind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Whether "she" can stand for one person only: somebody spoken of in the sentence before, or in this one before it, and
 * nobody else there whom the pronoun fits, with a name or without. "Dawson met Carter. She …" is open; "Dawson met her
 * brother. She …" is not.
 */
final class Antecedent {

    private static final Set<String> CREATURES = Words.set("creatures");
    private static final int CREATURE_OFTEN = 3;
    private static final int OFTEN = 2;

    private Antecedent() {}

    /** Whether the one meant is the only one, by what is written just before the pronoun. */
    static boolean isOnly(Basis basis, Mention pronoun) {
        Sentence s = basis.sentence(pronoun.span());
        if (s.index() == 0) {
            return false;
        }
        Sentence before = basis.analysis().sentences().get(s.index() - 1);
        Entity.Gender gender = gender(s.tokensIn(pronoun.span()).get(0));
        return basis.analysis().entity(pronoun.entity()).gender() == gender
                && isSpokenOf(basis, before, pronoun.entity())
                && isFree(basis, s, pronoun.entity(), gender)
                && !hasRival(basis, s, pronoun.span().start(), pronoun.entity(), gender);
    }

    /** No rival in the sentences before, back to the one with the name. */
    private static boolean isFree(Basis basis, Sentence s, int entity, Entity.Gender gender) {
        for (int i = s.index() - 1; i >= 0; i--) {
            Sentence before = basis.analysis().sentences().get(i);
            if (hasRival(basis, before, Integer.MAX_VALUE, entity, gender)) {
                return false;
            }
            if (basis.mentionsIn(before.span()).stream()
                    .anyMatch(m -> m.entity() == entity && m.form() == Mention.Form.NAME)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody whom the article never names comes up again and again, so that "she" may be "the woman" in the
     * grave; a goose or a cub is "she" as well.
     */
    static boolean isStrangerAbout(Basis basis, Mention pronoun) {
        Entity.Gender gender =
                gender(basis.sentence(pronoun.span()).tokensIn(pronoun.span()).get(0));
        Map<String, Integer> often = new HashMap<>();
        int creatures = 0;
        for (Sentence s : basis.analysis().sentences()) {
            List<Mention> mentions = basis.mentionsIn(s.span());
            for (Token t : s.tokens()) {
                String lemma = Letters.lower(t.lemma());
                creatures += t.isNoun() && CREATURES.contains(lemma) ? 1 : 0;
                boolean one = t.pos().equals("NN")
                        && s.children(t.index()).stream()
                                .anyMatch(c ->
                                        c.relation().equals("det") && c.text().equalsIgnoreCase("the"))
                        && mentions.stream().noneMatch(m -> m.span().contains(t.span()));
                if (one && isPerson(s, t, mentions) && fits(gender(t), gender)) {
                    often.merge(lemma, 1, Integer::sum);
                }
            }
        }
        return creatures >= CREATURE_OFTEN || often.values().stream().anyMatch(n -> n >= OFTEN);
    }

    /** "Tolliver said", not "a Tolliver employee said". */
    private static boolean isSpokenOf(Basis basis, Sentence s, int entity) {
        return basis.mentionsIn(s.span()).stream()
                .filter(m -> m.entity() == entity)
                .map(m -> s.tokensIn(m.span()))
                .anyMatch(t -> !t.isEmpty() && !t.get(t.size() - 1).relation().equals("compound"));
    }

    /** Another person before the offset, whom the pronoun fits. */
    private static boolean hasRival(Basis basis, Sentence s, int end, int entity, Entity.Gender gender) {
        List<Mention> mentions = basis.mentionsIn(s.span());
        for (Token t : s.tokens()) {
            if (t.span().end() > end) {
                break;
            }
            Optional<Mention> of = mentions.stream()
                    .filter(m -> m.span().contains(t.span()))
                    .max(Comparator.comparing(m -> m.entity() == entity));
            if (of.isPresent()) {
                Entity e = basis.analysis().entity(of.get().entity());
                boolean person = e.type() == Entity.Type.PERSON || t.ner().equals("PERSON") || isUnknown(e, t);
                if (e.id() != entity && person && fits(e.gender(), gender)) {
                    return true;
                }
            } else if (isPerson(s, t, mentions) && fits(gender(t), gender)) {
                return true;
            }
        }
        return false;
    }

    /** "her brother", "a spokesman": somebody of whom the article knows no name; not "Council leader Ada Brill". */
    private static boolean isPerson(Sentence s, Token t, List<Mention> mentions) {
        if (t.ner().equals("PERSON") || t.pos().equals("NNP") && t.relation().startsWith("nsubj")) {
            return true;
        }
        boolean who = s.children(t.index()).stream()
                .filter(c -> c.relation().equals("acl:relcl"))
                .flatMap(c -> s.subtree(c.index()).stream())
                .anyMatch(c -> Forms.is(c.text(), "who|whose|whom"));
        boolean noun = t.pos().equals("NN") && (People.is(t) || who) || isStranger(t);
        boolean beside = Forms.is(t.relation(), "compound|appos|amod|root")
                || s.children(t.index()).stream().anyMatch(c -> Forms.is(c.relation(), "cop|appos"))
                || t.head() >= 0
                        && Forms.is(t.relation(), "nmod|conj|compound")
                        && s.tokens().get(t.head()).relation().matches("appos")
                || mentions.stream()
                        .anyMatch(m -> t.head() >= 0
                                && m.span().contains(s.tokens().get(t.head()).span())
                                && t.relation().equals("nmod")
                                && t.index() < t.head());
        return noun && !beside;
    }

    /** "Cyd Ho lost her seat": a name that is the subject and no body's or place's may be a person's. */
    private static boolean isUnknown(Entity e, Token t) {
        return t.pos().equals("NNP")
                && t.relation().startsWith("nsubj")
                && e.type() != Entity.Type.ORGANIZATION
                && e.type() != Entity.Type.PLACE;
    }

    /** Somebody by a pronoun that the engine leaves open. */
    private static boolean isStranger(Token t) {
        return Forms.is(Letters.lower(t.text()), "he|she|him|her|his|someone|somebody");
    }

    private static Entity.Gender gender(Token t) {
        return switch (Letters.lower(t.text())) {
            case "he", "him", "his" -> Entity.Gender.MALE;
            case "she", "her", "hers" -> Entity.Gender.FEMALE;
            default -> People.gender(List.of(t.text(), t.lemma()));
        };
    }

    private static boolean fits(Entity.Gender gender, Entity.Gender pronoun) {
        return gender != Entity.Gender.MALE && gender != Entity.Gender.FEMALE || gender == pronoun;
    }
}
