package readback.extract;

import java.util.Optional;
import readback.text.Token;

/** A reported clause without "that" which the parser has lost: "told the court he had never been there". */
final class BareClause {

    private static final String BARE =
            "say|deny|claim|argue|insist|believe|think|add|predict|warn|admit|tell|acknowledge|complain"
                    + "|suggest|testify|joke|concede|feel|hope|fear|assure|promise|reckon";

    private BareClause() {}

    /** "announced on Monday she was leaving": a pronoun and its verb, so no noun that is announced. */
    private static boolean comesPronoun(Cue cue, int last) {
        Tree tree = cue.tree();
        int at = ReportedClause.skipTime(tree, cue.to() + 1, last);
        return cue.is(Cues.Sort.SAY)
                && at < last
                && tree.token(at).text().matches("he|she|it|they|we|I")
                && tree.token(at + 1).pos().matches("VB[DZP]|MD");
    }

    /** "admitted under questioning he had lied": over a phrase to a pronoun with its verb. */
    private static int overPhrase(Tree tree, int at, int last) {
        if (at >= last || !tree.token(at).text().matches("under|in|at|during|on|to|through")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(last, at + 7); i++) {
            if (tree.token(i).text().matches("he|she|it|they|we")
                    && tree.token(i + 1).pos().matches("VB[DZP]|MD")) {
                return i;
            }
            if (!tree.token(i).pos().matches("DT|NN.*|JJ.*|PRP\\$|POS|HYPH|VBG|CD")) {
                return at;
            }
        }
        return at;
    }

    /** "told him …", "told the court he …": the first token behind who hears it, where a clause may begin. */
    private static int overHearer(Tree tree, int from, int last) {
        if (from + 1 < last && tree.token(from).text().matches("me|him|her|them|us|you|it")) {
            return from + 1;
        }
        for (int i = from; i < Math.min(last, from + 7); i++) {
            boolean clause = i > from
                    && tree.token(i).text().matches("he|she|it|they|we|I|there")
                    && tree.token(i + 1).pos().matches("VB[DZP]|MD");
            if (clause) {
                return i;
            }
            if (!tree.token(i).pos().matches("DT|JJ|NN.*|PRP\\$|POS|CD")) {
                return from;
            }
        }
        return from;
    }

    /** No "that", and the parser has lost the clause: a noun or pronoun and a finite verb come right after. */
    static Optional<ReportedClause.Range> of(Cue cue, int last) {
        Tree tree = cue.tree();
        boolean aside = cue.verb().pos().equals("VBG")
                && tree.before(cue.verb()).filter(b -> b.text().equals(",")).isPresent();
        if (cue.verb().pos().equals("VBG") && !aside
                || !cue.verb().lemma().matches(BARE) && !comesPronoun(cue, last)
                || cue.to() >= last) {
            return Optional.empty();
        }
        int heard = cue.is(Cues.Sort.TELL) ? overHearer(tree, cue.to() + 1, last) : cue.to() + 1;
        if (cue.is(Cues.Sort.TELL) && heard == cue.to() + 1 && !cue.is(Cues.Sort.SAY)) {
            return Optional.empty();
        }
        int at = overPhrase(tree, ReportedClause.skipTime(tree, heard, last), last);
        if (at > last || !tree.token(at).pos().matches("PRP|DT|NN.*|JJ.*|PRP\\$|EX|CD|RB")) {
            return Optional.empty();
        }
        boolean noun = false;
        for (int i = at; i <= Math.min(last, at + 20); i++) {
            Token t = tree.token(i);
            noun |= t.isNoun() || t.pos().matches("PRP|EX|DT");
            boolean comma =
                    t.text().equals(",") && i < last && tree.token(i + 1).pos().equals("VBG");
            boolean other =
                    t.pos().equals("CC") && i < last && tree.token(i + 1).pos().matches("VB[DZP]");
            if (comma || other) {
                return Optional.empty();
            }
            boolean past = aside
                    && t.pos().equals("VBN")
                    && tree.token(i - 1).isNoun()
                    && i < last
                    && tree.token(i + 1).pos().matches("DT|PRP\\$?");
            if (noun && (past || t.pos().matches("VB[DZP]|MD")) && i > at) {
                return ReportedClause.range(cue, at, last, 0.72);
            }
            if (Words.isStop(t.text())
                            && (!t.text().equals(",") || cue.verb().lemma().equals("add"))
                    || t.text().matches("because|since|when|while|although|though|after|until")
                    || t.pos().matches("WDT|WP")
                    || t.pos().equals("CC") && tree.token(i - 1).text().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
