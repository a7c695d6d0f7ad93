package readback.question.kind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final int CREATURE_MAIN = 6;
    private static final int OFTEN = 2;
    private static final int MAIN = 4;

    /** How far back a stranger may still be meant, and how far the name of the one meant may be. */
    private static final int NEAR = 5;

    private static final int BACK = 3;

    private Antecedent() {}

    /** Whether the one meant is the only one, by what is written just before the pronoun. */
    static boolean isOnly(Basis basis, Mention pronoun) {
        Sentence s = basis.sentence(pronoun.span());
        if (s.index() == 0) {
            return false;
        }
        Entity.Gender gender = gender(s.tokensIn(pronoun.span()).get(0));
        return basis.analysis().entity(pronoun.entity()).gender() == gender
                && isLast(basis, s, pronoun.entity())
                && isFree(basis, s, pronoun.entity(), gender)
                && !hasRival(basis, s, pronoun.span().start(), pronoun.entity(), gender);
    }

    /** The last sentence that speaks of anybody speaks of this one: "“It is theft.” His article comes after …". */
    private static boolean isLast(Basis basis, Sentence s, int entity) {
        for (int i = s.index() - 1; i >= Math.max(0, s.index() - BACK); i--) {
            Sentence before = basis.analysis().sentences().get(i);
            if (isSpokenOf(basis, before, entity)) {
                return true;
            }
            List<Mention> mentions = basis.mentionsIn(before.span());
            boolean somebody = mentions.stream()
                            .anyMatch(m -> basis.analysis().entity(m.entity()).type() == Entity.Type.PERSON)
                    || before.tokens().stream().anyMatch(t -> isPerson(before, t, mentions));
            if (somebody) {
                return false;
            }
        }
        return false;
    }

    /**
     * No rival in the sentences before, back to the one with the name; and one more, where the name is not that of who
     * acts there: "Dr Rey was glad. Asked whether Ms Tamberg would play on, she said … She …".
     */
    private static boolean isFree(Basis basis, Sentence s, int entity, Entity.Gender gender) {
        for (int i = s.index() - 1; i >= 0; i--) {
            Sentence before = basis.analysis().sentences().get(i);
            if (hasRival(basis, before, Integer.MAX_VALUE, entity, gender)) {
                return false;
            }
            List<Mention> names = basis.mentionsIn(before.span()).stream()
                    .filter(m -> m.entity() == entity && m.form() == Mention.Form.NAME)
                    .toList();
            if (!names.isEmpty()) {
                boolean acts = names.stream()
                        .flatMap(m -> before.tokensIn(m.span()).stream())
                        .anyMatch(t -> isMain(before, t));
                return acts
                        || i == 0
                        || !hasRival(basis, basis.analysis().sentences().get(i - 1), Integer.MAX_VALUE, entity, gender);
            }
        }
        return false;
    }

    /** The subject of a main clause, or of words quoted before "said", or beside one: "Captain Ferrer", "Ferrer’s team". */
    private static boolean isMain(Sentence s, Token t) {
        if (t.head() < 0) {
            return true;
        }
        Token head = s.tokens().get(t.head());
        boolean beside = Forms.is(t.relation(), "compound|appos|flat|nmod:poss|conj|nmod|amod|dep");
        boolean main = head.head() < 0
                || Forms.is(head.relation(), "conj|parataxis")
                || head.relation().equals("ccomp")
                        && s.tokens().get(head.head()).head() < 0;
        return Forms.is(t.relation(), "nsubj.*") && main || beside && head.isNoun() && isMain(s, head);
    }

    /**
     * Whether "she" may be somebody whom the article never names and speaks of again and again ("the woman" in the
     * grave), or a goose or a cub: such a one stands in the last sentences, or all through the article.
     */
    static boolean isStrangerAbout(Basis basis, Mention pronoun) {
        Sentence here = basis.sentence(pronoun.span());
        Entity.Gender gender = gender(here.tokensIn(pronoun.span()).get(0));
        Map<String, Integer> often = new HashMap<>();
        int creatures = 0;
        boolean creature = false;
        Set<String> near = new HashSet<>();
        for (Sentence s : basis.analysis().sentences()) {
            boolean lately = s.index() <= here.index() && s.index() >= here.index() - NEAR;
            List<Mention> mentions = basis.mentionsIn(s.span());
            for (Token t : s.tokens()) {
                String lemma = Letters.lower(t.lemma());
                if (t.pos().equals("NN") && !t.relation().equals("compound") && CREATURES.contains(lemma)) {
                    creatures++;
                    creature |= lately;
                }
                boolean one = t.pos().equals("NN")
                        && s.children(t.index()).stream()
                                .anyMatch(c ->
                                        c.relation().equals("det") && c.text().equalsIgnoreCase("the"))
                        && mentions.stream().noneMatch(m -> m.span().contains(t.span()));
                if (one && isPerson(s, t, mentions) && fits(gender(t), gender)) {
                    often.merge(lemma, 1, Integer::sum);
                    if (lately) {
                        near.add(lemma);
                    }
                }
            }
        }
        return creatures >= CREATURE_MAIN
                || creatures >= CREATURE_OFTEN && creature
                || often.entrySet().stream().anyMatch(e -> e.getValue() >= (near.contains(e.getKey()) ? OFTEN : MAIN));
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
