package readback.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readback.text.Token;

/**
 * A participle of saying that opens its sentence: "Arguing that the evidence was thin, Pia Storm asked …". Who says it is
 * the subject of the main clause after the comma.
 *
 * @param comma   token that closes what is said
 * @param subject who says it
 */
record FrontedSaying(int comma, Token subject) {

    /** The main clause of a sentence that opens with such a participle, or nothing. */
    static Optional<FrontedSaying> of(Tree tree, Token verb) {
        boolean opens =
                verb.index() == 0 || verb.index() == 1 && tree.token(0).pos().matches("RB|CC|IN");
        if (!opens || !verb.pos().equals("VBG") || !says(verb)) {
            return Optional.empty();
        }
        for (int i = verb.index() + 2; i + 2 < tree.size(); i++) {
            if (tree.token(i).text().equals(",")) {
                Token subject = subject(tree, i + 1);
                if (subject != null) {
                    return Optional.of(new FrontedSaying(i, subject));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence opens with a participle that its first quotation belongs to: "Dubbed the “Iron Lady,” she …". */
    static boolean leads(Tree tree) {
        Token first = tree.token(0);
        return first.pos().equals("VBN") && Cues.isAny(Words.lower(first.lemma()))
                || of(tree, first).isPresent();
    }

    private static boolean says(Token verb) {
        String lemma = Words.lower(verb.lemma());
        return Cues.isSaying(lemma) || Cues.is(lemma, Cues.Sort.JUDGE) || SaidObjects.isPlain(lemma);
    }

    /** The noun, name or pronoun of a phrase that begins here and has its finite verb right after it, or null. */
    private static @Nullable Token subject(Tree tree, int from) {
        int at = from;
        while (at < tree.size() && Words.isQuoteMark(tree.token(at).text())) {
            at++;
        }
        Token found = null;
        Token name = null;
        boolean aside = false;
        for (int i = at; i < Math.min(tree.size(), at + 16); i++) {
            Token t = tree.token(i);
            if (t.pos().matches("VB[DZP]|MD")) {
                return name != null ? name : found;
            }
            if (t.text().equals(",")) {
                aside = !aside;
                if (found == null) {
                    return null;
                }
            } else if (t.pos().equals("PRP")) {
                found = found == null ? t : found;
            } else if (t.isNoun()) {
                boolean more = !aside && (found == null || found.index() == i - 1);
                found = more ? t : found;
                name = aside && t.ner().equals("PERSON") ? t : name;
            } else if (!t.pos().matches("DT|JJ.*|CD|POS|PRP\\$|HYPH|IN|RB")
                    || t.text().matches("that|if|whether")) {
                return null;
            }
        }
        return null;
    }
}
