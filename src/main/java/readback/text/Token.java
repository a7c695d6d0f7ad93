package readback.text;

/**
 * One word or mark of a sentence.
 *
 * @param index    place in its sentence, from 0
 * @param span     where it stands in the article
 * @param text     the word as written
 * @param lemma    dictionary form, lower case but for names
 * @param pos      Penn Treebank tag ({@code NNP}, {@code VBD})
 * @param ner      entity class of the engine ({@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, …) or {@code "O"}
 * @param head     index of the token it depends on, {@code -1} for the root
 * @param relation Universal Dependencies relation to the head ({@code nsubj}, {@code obj}, {@code root})
 */
public record Token(
        int index, Span span, String text, String lemma, String pos, String ner, int head, String relation) {

    /** As records do, the cheapest first: words are compared again and again. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Token t
                        && index == t.index
                        && span.equals(t.span)
                        && head == t.head
                        && text.equals(t.text)
                        && lemma.equals(t.lemma)
                        && pos.equals(t.pos)
                        && ner.equals(t.ner)
                        && relation.equals(t.relation);
    }

    @Override
    public int hashCode() {
        return 31 * index + span.hashCode();
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    public boolean isPronoun() {
        return pos.startsWith("PRP");
    }
}
