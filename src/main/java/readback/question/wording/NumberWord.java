package readback.question.wording;

/** Words that begin a number: "two", "thirty", "third"; not "one", "a" and "first", which mostly count nothing. */
final class NumberWord {

    private static final Lexicon WORDS = Lexicon.read("numbers.txt");

    private static final Lexicon ORDINALS = Lexicon.read("ordinals.txt");

    private NumberWord() {}

    static boolean is(String fold) {
        return WORDS.has(fold) && !fold.equals("one") && !"0".equals(WORDS.head(fold))
                || ORDINALS.has(fold) && !fold.equals("first");
    }
}
