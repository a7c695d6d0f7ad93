package readback.tui;

import java.util.List;

/** The page that follows, and what is to be done. */
public record Step(Page next, List<Effect> effects) {

    public Step {
        effects = List.copyOf(effects);
    }

    public static Step to(Page next, Effect... effects) {
        return new Step(next, List.of(effects));
    }
}
