package readback.extract;

/** Titles that the engine took into a name. */
final class TitleInName {

    private TitleInName() {}

    /** "Frank" in "Supreme Court Justice Frank Nervo", "Norma" in "Fire Chief Norma Zelaya"; or -1. */
    static int after(Tree tree, int from, int to) {
        for (int i = from + 1; i + 2 <= to; i++) {
            boolean body = People.isTitle(tree.token(i).text())
                    && People.isGiven(tree.token(i + 1).text())
                    && NameFinder.isBody(tree.token(i - 1).text());
            if (body || NameFinder.isRole(tree.token(i)) && isParted(tree, from, i, to)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "Fire Chief" | "Norma Zelaya": the engine sees a person behind the title only. */
    private static boolean isParted(Tree tree, int from, int title, int to) {
        for (int i = from; i <= to; i++) {
            if (tree.token(i).ner().equals("PERSON") != i > title) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name begins with a title, or a nation, that is none of its words: "Dr", "Dutch" before "Piet Ost". */
    static boolean isFirst(Tree tree, int from, int to, boolean body) {
        String word = tree.token(from).text();
        return People.isCourtesy(word)
                || !body
                        && (People.isTitle(word)
                                || NameFinder.isRole(tree.token(from))
                                        && (tree.token(from).ner().equals("O") || to - from >= 2)
                                        && tree.token(to).ner().equals("PERSON"))
                || Countries.isAdjective(word)
                        && tree.token(from + 1).ner().equals("PERSON")
                        && !tree.token(from).ner().equals("PERSON");
    }
}
