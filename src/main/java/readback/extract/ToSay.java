package readback.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.text.Token;

/**
 * An infinitive that tells what was said: "rang the station to say that …", "was forced to admit …", "used the meeting
 * to accuse …"; and what is still to be said: "will tell voters that …", "is expected to argue that …".
 */
final class ToSay {

    private static final Map<String, Set<String>> GROUPS = WordList.groups("to-say.txt");

    private ToSay() {}

    /** Whether somebody did say it. */
    static boolean isDone(Tree tree, Token verb) {
        Optional<Token> head = head(tree, verb);
        if (head.isEmpty() || isOpen(tree, head.get())) {
            return false;
        }
        Token deed = head.get();
        String lemma = Words.lower(deed.lemma());
        if (deed.isVerb() && isPassive(tree, deed)) {
            return has("made", lemma);
        }
        if (!deed.isVerb()) {
            return has("being", lemma)
                    && tree.kid(deed, "cop")
                            .filter(c -> c.pos().matches("VB[DZP]"))
                            .isPresent();
        }
        boolean owed = has("owing", lemma) && has("owed", Words.lower(verb.lemma()));
        return deed.pos().matches("VB[DZPN]") && (has("doing", lemma) && saysAfter(tree, verb) || owed);
    }

    /** Whether it is to be said yet. */
    static boolean isToCome(Tree tree, Token verb) {
        if (!verb.pos().equals("VB")
                || !saysAfter(tree, verb)
                || tree.kids(verb).stream().anyMatch(ToSay::isNot)) {
            return false;
        }
        boolean will = tree.kids(verb).stream().anyMatch(k -> k.text().matches("will|’ll|'ll|shall|wo"));
        Optional<Token> head = will ? Optional.empty() : head(tree, verb);
        return will
                || head.isPresent()
                        && !isOpen(tree, head.get())
                        && has("coming", Words.lower(head.get().lemma()));
    }

    /** Who says it: the subject of what the infinitive hangs on. */
    static Optional<Token> subject(Tree tree, Token verb) {
        return head(tree, verb)
                .flatMap(h -> tree.kid(h, "nsubj", "nsubj:pass").or(() -> tree.subject(h)))
                .filter(s -> s.index() < verb.index());
    }

    /** The verb or adjective that an infinitive with "to" hangs on, over a noun between: "issued a bulletin to warn". */
    private static Optional<Token> head(Tree tree, Token verb) {
        boolean to = verb.pos().equals("VB")
                && tree.before(verb).filter(b -> b.text().equals("to")).isPresent();
        if (!to || !verb.relation().matches("xcomp|advcl|acl|ccomp|dep")) {
            return Optional.empty();
        }
        Optional<Token> head = tree.head(verb).filter(h -> h.index() < verb.index());
        return head.filter(h -> h.isNoun() && !has("being", Words.lower(h.lemma())))
                        .isPresent()
                ? head.filter(h -> h.relation().matches("obj|obl")).flatMap(tree::head)
                : head;
    }

    /** "that", a question word, a pronoun with its verb, a quotation or a noun for what is said comes after it. */
    private static boolean saysAfter(Tree tree, Token verb) {
        String lemma = Words.lower(verb.lemma());
        if (Cues.is(lemma, Cues.Sort.JUDGE) || SaidObjects.takes(lemma) && !Cues.is(lemma, Cues.Sort.SAY)) {
            return true;
        }
        for (int i = verb.index() + 1; i < Math.min(tree.size() - 1, verb.index() + 9); i++) {
            Token t = tree.token(i);
            boolean clause = t.text().matches("that|whether|how|why|what")
                            && !t.relation().equals("det")
                    || t.pos().matches("PRP|EX") && tree.token(i + 1).pos().matches("VB[DZP]|MD")
                    || Words.isQuoteMark(t.text())
                    || i == verb.index() + 1 && tree.kid(verb, "ccomp").isPresent();
            if (clause) {
                return true;
            }
            if (t.isVerb() || Words.isStop(t.text())) {
                return false;
            }
        }
        return false;
    }

    /** Under "not", "if" or a modal nothing was said. */
    private static boolean isOpen(Tree tree, Token head) {
        return tree.kids(head).stream()
                .anyMatch(k -> isNot(k)
                        || k.index() < head.index() && k.text().matches("(?i)neither|no|if|unless|whether")
                        || k.pos().equals("MD"));
    }

    private static boolean isNot(Token word) {
        return word.relation().equals("neg") || word.text().matches("not|n't|n’t|never");
    }

    private static boolean isPassive(Tree tree, Token verb) {
        return tree.kid(verb, "aux:pass", "nsubj:pass").isPresent();
    }

    private static boolean has(String group, String lemma) {
        return GROUPS.getOrDefault(group, Set.of()).contains(lemma);
    }
}
