package readback.text;

/** How an amount is bounded: "more than 9,800", "nearly half", "about 30". */
public enum Comparison {
    EXACTLY,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    NEARLY
}
