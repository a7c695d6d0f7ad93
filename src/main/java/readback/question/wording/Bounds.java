package readback.question.wording;

import java.util.Map;
import readback.text.Comparison;

/**
 * How well the bound of an answer goes with that of the key. A bare number is always right (nobody types "more than");
 * a bound that the key's excludes is wrong; one that is only weaker or stronger is half right.
 */
final class Bounds {

    private static final Map<Comparison, Map<Comparison, Double>> FIT = Map.of(
            Comparison.EXACTLY,
                    Map.of(
                            Comparison.ABOUT,
                            1.0,
                            Comparison.NEARLY,
                            0.5,
                            Comparison.AT_LEAST,
                            0.5,
                            Comparison.AT_MOST,
                            0.5),
            Comparison.ABOUT,
                    Map.of(
                            Comparison.NEARLY, 0.5,
                            Comparison.AT_LEAST, 0.5,
                            Comparison.AT_MOST, 0.5,
                            Comparison.MORE_THAN, 0.5,
                            Comparison.LESS_THAN, 0.5),
            Comparison.MORE_THAN, Map.of(Comparison.AT_LEAST, 0.5, Comparison.ABOUT, 1.0),
            Comparison.AT_LEAST, Map.of(Comparison.MORE_THAN, 0.5, Comparison.ABOUT, 1.0),
            Comparison.LESS_THAN, Map.of(Comparison.AT_MOST, 0.5, Comparison.NEARLY, 1.0, Comparison.ABOUT, 1.0),
            Comparison.AT_MOST, Map.of(Comparison.LESS_THAN, 0.5, Comparison.NEARLY, 1.0, Comparison.ABOUT, 1.0),
            Comparison.NEARLY, Map.of(Comparison.LESS_THAN, 1.0, Comparison.AT_MOST, 0.5, Comparison.ABOUT, 1.0));

    private Bounds() {}

    /** 1, 0.5 or 0. */
    static double fit(Comparison key, Comparison answer) {
        if (key == answer || answer == Comparison.EXACTLY) {
            return 1;
        }
        return FIT.getOrDefault(key, Map.of()).getOrDefault(answer, 0.0);
    }
}
