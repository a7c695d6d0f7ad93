package readback.extract.figure;

import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a word, in whatever form it is written. */
public final class NumberReader {

    private NumberReader() {}

    /** The longest number from word {@code i} on: a fraction before a whole number, an ordinal before a bare figure. */
    public static @Nullable Numeral at(Words words, int i) {
        Numeral fraction = Fractions.at(words, i);
        if (fraction != null) {
            return fraction;
        }
        Numeral ordinal = Ordinals.at(words, i);
        return ordinal != null ? ordinal : Cardinals.at(words, i);
    }

    /** The whole or decimal number from word {@code i} on, no fraction and no ordinal. */
    public static @Nullable Numeral cardinal(Words words, int i) {
        return Cardinals.at(words, i);
    }
}
