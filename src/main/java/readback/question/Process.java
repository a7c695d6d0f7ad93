package readback.question;

/** What the reader has to do, after PIRLS 2021 (Mullis and Martin, 2019), from easy to hard. */
public enum Process {
    /** Find it in one sentence. */
    RETRIEVE,
    /** Join two places. */
    INFER,
    /** Take the article as a whole. */
    INTERPRET,
    /** Judge how well supported it is, and whose view. */
    EVALUATE
}
