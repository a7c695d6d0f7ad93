package readback.question.wording;

/**
 * A word, a number or a sign of a text.
 *
 * @param raw    as typed
 * @param fold   lower case, without diacritics; an acronym without its full stops
 * @param spaced whether white space stands before it
 */
record Word(String raw, String fold, Kind kind, boolean spaced) {

    enum Kind {
        LETTERS,
        DIGITS,
        SIGN
    }

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    boolean isCapital() {
        return Character.isUpperCase(raw.codePointAt(0));
    }

    /** "UN", "CSTO", "U.S.": two to seven letters, all capital. */
    boolean isAcronym() {
        return isLetters()
                && fold.length() >= 2
                && fold.length() <= 7
                && raw.codePoints().allMatch(c -> c == '.' || Character.isUpperCase(c));
    }
}
