package readback.extract;

import readback.text.Token;

/** A speaker set between commas behind what is said: "It loses money, the treasurer, Gordon Pell, told the meeting." */
final class NameApart {

    private NameApart() {}

    /** "It loses money, the treasurer, Gordon Pell, told the meeting": the name between two commas, at the end. */
    static boolean isApart(Tree tree, Token verb) {
        int name = verb.index() - 2;
        if (!verb.relation().matches("conj|parataxis|dep")
                || !verb.pos().matches("VB[DZ]")
                || name < 3
                || !tree.token(name + 1).text().equals(",")
                || !tree.token(name).ner().equals("PERSON")) {
            return false;
        }
        while (name > 0 && tree.token(name).ner().equals("PERSON")) {
            name--;
        }
        return tree.token(name).text().equals(",")
                && Nouns.isPerson(RoleFinder.noun(tree.token(name - 1)))
                && tree.kid(verb, "cc").isEmpty();
    }

    /** Where "the council’s treasurer, Gordon Pell" begins, behind its comma. */
    static int start(Tree tree, Token name) {
        int at = name.index();
        while (at > 0 && !tree.token(at).text().equals(",")) {
            at--;
        }
        int start = at - 1;
        while (start > 0 && tree.token(start - 1).pos().matches("DT|NN.*|JJ.*|POS|PRP\\$|HYPH|IN")) {
            start--;
        }
        return start > 0 && tree.token(start - 1).text().equals(",") ? start : name.index();
    }
}
