package readback.question.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.text.Token;

/** Pronouns of a quotation that stand for something outside it: "He measured it" hangs, "The crew saw it sink" does not. */
final class Hanging {

    /** What "this" goes before without pointing to anything said. */
    private static final Set<String> TIMES = Set.of(
            "week", "month", "year", "season", "summer", "winter", "spring", "autumn", "morning", "country", "town",
            "city", "village");

    private Hanging() {}

    /**
     * "he", "they" or "this" with nothing before it that it could stand for.
     *
     * @param rich whether the words tell so much that one knows them again by themselves: then a pronoun may be their
     *             subject, or stand for a person, as in "They consulted us in the way you consult a turkey in December"
     */
    static boolean is(List<Token> tokens, boolean rich) {
        boolean noun = false;
        boolean verb = false;
        for (Token t : tokens) {
            String low = Letters.lower(t.text());
            boolean time = low.equals("this")
                    && tokens.stream().anyMatch(o -> o.index() == t.index() + 1 && TIMES.contains(o.lemma()));
            boolean person = Forms.is(low, "he|she|him|her|his|hers") && !named(tokens, t);
            boolean thing = Forms.is(low, "they|them|their|it|its") && !noun && !introduces(tokens, t);
            boolean own = Forms.is(t.relation(), "obj|obl") && opens(tokens, t);
            boolean pointing = !time
                    && Forms.is(low, "this|that|these|those|such")
                    && tokens.stream()
                            .noneMatch(
                                    o -> o.index() == t.index() + 1 && o.pos().startsWith("W"))
                    && (Forms.is(t.relation(), "nsubj.*|obj|obl|nmod|root|advmod") && (!verb || own)
                            || t.relation().equals("det") && !noun && !low.equals("such"));
            if (rich && (person || thing || pointing && t.relation().startsWith("nsubj") && !verb)) {
                person = false;
                thing = false;
                pointing = false;
            }
            boolean elsewhere = Forms.is(low, "here|another|others|so") && t.index() < 3
                    || low.equals("there") && !t.relation().equals("expl")
                    || Forms.is(low, "one|some|both|neither|none|all")
                            && t.relation().startsWith("nsubj")
                            && !noun;
            if (person || thing || pointing || elsewhere) {
                return true;
            }
            boolean adds = Forms.is(low, "either|too|neither") && t == tokens.get(tokens.size() - 1);
            if (adds) {
                return true;
            }
            noun |= t.isNoun();
            verb |= noun && Verbs.isFinite(t);
        }
        return false;
    }

    /** "in that time", "these letters", where no word before it has the time or the letters; not "this week". */
    static boolean points(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!Forms.is(Letters.lower(tokens.get(i).text()), "this|that|these|those")
                    || !tokens.get(i).relation().equals("det")) {
                continue;
            }
            List<Token> before = tokens.subList(0, i);
            Optional<Token> noun = tokens.subList(i + 1, tokens.size()).stream()
                    .filter(Token::isNoun)
                    .findFirst();
            if (noun.isPresent()
                    && !TIMES.contains(noun.get().lemma())
                    && before.stream()
                            .noneMatch(t -> t.lemma().equals(noun.get().lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** "everybody says that": the verb of the word is the first of all. */
    private static boolean opens(List<Token> tokens, Token that) {
        return tokens.stream()
                .filter(Verbs::isFinite)
                .findFirst()
                .filter(v -> v.index() == that.head())
                .isPresent();
    }

    /** A name stands before it in the same words. */
    private static boolean named(List<Token> tokens, Token pronoun) {
        return tokens.stream()
                .anyMatch(t -> t.index() < pronoun.index() && t.ner().equals("PERSON"));
    }

    /** "It is a right to take holidays", "it was the people who": the pronoun stands for what follows. */
    private static boolean introduces(List<Token> tokens, Token it) {
        if (!Letters.lower(it.text()).equals("it")) {
            return false;
        }
        boolean later = tokens.stream()
                .anyMatch(t -> t.index() > it.index()
                        && (Forms.is(t.relation(), "csubj.*|acl:relcl")
                                || Forms.is(t.relation(), "ccomp|xcomp|advcl|acl")
                                        && tokens.stream()
                                                .anyMatch(o -> o.index() == t.head()
                                                        && (o.pos().startsWith("JJ") || o.isNoun()))));
        return it.relation().equals("expl") || later;
    }
}
