package readback.question.gate;

import java.util.List;

/**
 * A draft for a gate to judge.
 *
 * @param text    a short article
 * @param stem    the question
 * @param options the key first, then the wrong options; with the key alone the question is to be typed
 * @param passes  what the gate must say
 */
public record GateCase(String text, String stem, List<String> options, boolean passes) {

    public static GateCase passes(String text, String stem, String... options) {
        return new GateCase(text, stem, List.of(options), true);
    }

    public static GateCase fails(String text, String stem, String... options) {
        return new GateCase(text, stem, List.of(options), false);
    }
}
