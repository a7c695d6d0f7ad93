package readback.question.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/** Puts names for pronouns, where it is sure whom they mean. */
final class Pronouns {

    private static final Set<String> SELF =
            Set.of("i", "we", "you", "my", "our", "your", "me", "us", "mine", "ours", "yours", "myself", "ourselves");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
    private static final Set<String> KIN = Words.set("kin");
    private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");

    private final Basis basis;
    private final Nearness near;

    Pronouns(Basis basis, Nearness near) {
        this.basis = basis;
        this.near = near;
    }

    /** Whether the pronoun may stand, or has a name put in its place. */
    boolean resolve(
            Sentence sentence,
            Token t,
            List<Token> tokens,
            Optional<Mention> mention,
            Set<Integer> known,
            TreeMap<Integer, String> instead) {
        String low = Letters.lower(t.text());
        if (SELF.contains(low)) {
            return false;
        }
        if (low.equals("it") && t.relation().equals("expl")) {
            return true;
        }
        if (low.equals("it") && isCleft(sentence, t)) {
            return false;
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
            boolean group = meant.count() == Entity.Count.PLURAL || meant.type() == Entity.Type.GROUP;
            if (name.isEmpty() || MANY.contains(low) && !group || !near.isSafe(sentence, t, entity)) {
                return false;
            }
            boolean possessive = POSSESSIVE.contains(low) && t.pos().equals("PRP$");
            if (possessive && isKin(tokens, t)) {
                return false;
            }
            instead.put(t.index(), possessive ? Letters.possessive(name) : name);
            known.add(entity);
            return !low.endsWith("self") && !low.endsWith("selves");
        }
        return bound(t, tokens) || isOfSubject(t, tokens);
    }

    /** "Her mother": whose mother is told too seldom beside it to be sure, and animals have mothers as well. */
    private static boolean isKin(List<Token> tokens, Token whose) {
        return tokens.stream().anyMatch(t -> t.index() == whose.head() && KIN.contains(t.lemma()));
    }

    /** "It is the second time that the island has lost its ferry": the word stands for no thing at all. */
    private static boolean isCleft(Sentence sentence, Token it) {
        if (it.head() < 0 || !it.relation().startsWith("nsubj")) {
            return false;
        }
        Token head = sentence.tokens().get(it.head());
        boolean copula = sentence.children(head.index()).stream()
                .anyMatch(c -> c.relation().equals("cop"));
        return copula
                && (head.lemma().equals("time")
                        || sentence.children(head.index()).stream()
                                .anyMatch(c -> c.relation().matches("ccomp|csubj|acl:relcl|advcl")
                                        && c.index() > head.index()));
    }

    /** "Leaders of the band said they would sue", "it was closed because it leaked": the subject before has its number. */
    private static boolean isOfSubject(Token pronoun, List<Token> tokens) {
        String low = Letters.lower(pronoun.text());
        if (!low.matches("they|it") || !pronoun.relation().startsWith("nsubj")) {
            return false;
        }
        Optional<Token> verb = tokens.stream()
                .filter(t -> t.index() == pronoun.head() && t.relation().matches("advcl|ccomp"))
                .findFirst();
        List<Token> subjects = tokens.stream()
                .filter(t -> t.index() < pronoun.index() && t.relation().startsWith("nsubj"))
                .toList();
        return verb.isPresent()
                && subjects.size() == 1
                && subjects.get(0).head() == verb.get().head()
                && subjects.get(0).isNoun()
                && isPlural(subjects.get(0)) == low.equals("they")
                && !(low.equals("it") && subjects.get(0).ner().matches("PERSON|TITLE"))
                && tokens.stream()
                        .noneMatch(t -> t.relation().equals("conj")
                                && t.head() == subjects.get(0).index());
    }

    /** "many Kazakhs have not been able to locate their relatives": the words before it have what it stands for. */
    private static boolean bound(Token pronoun, List<Token> tokens) {
        String low = Letters.lower(pronoun.text());
        boolean plural = MANY.contains(low);
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
}
