package readback.extract;

import readback.text.Token;

/**
 * A place where the text speaks of someone.
 *
 * @param head  the word that carries it
 * @param quote number of the quotation it stands in, or -1
 */
record Occurrence(Referent referent, Tree tree, Token head, int quote) {

    int sentence() {
        return tree.sentence().index();
    }

    int paragraph() {
        return tree.sentence().paragraph();
    }

    int offset() {
        return head.span().start();
    }

    boolean isSubject() {
        return head.relation().startsWith("nsubj");
    }

    /** Whether it is the one who says, in its sentence: "X said", "according to X". */
    boolean speaks() {
        boolean says = head.relation().equals("nsubj")
                && head.head() >= 0
                && Cues.isAny(tree.token(head.head()).lemma());
        return says
                || tree.kid(head, "case")
                        .filter(c -> c.text().equalsIgnoreCase("according"))
                        .isPresent();
    }

    /** Whether it speaks, or is set beside the one who does: "his niece, Norma, said". */
    boolean isSpeaker() {
        boolean beside = head.relation().equals("appos") && head.head() >= 0;
        return speaks() || beside && new Occurrence(referent, tree, tree.token(head.head()), quote).speaks();
    }
}
