package readback.tui.page;

import java.util.List;
import readback.tui.draw.Hint;

/** The keys that work on every page, for the help page. */
final class Everywhere {

    static final List<Hint> KEYS = List.of(
            Hint.quiet("?  F1", "all keys of this page; the same key goes back (F1 while typing)"),
            Hint.quiet("Esc", "one step back"),
            Hint.quiet("Q", "end the program; every answer given is kept"),
            Hint.quiet("Ctrl-C", "the same, at once and everywhere"),
            Hint.quiet("y", "copy what this page is about as text (Ctrl-Y while typing)"),
            Hint.quiet("T", "colours"),
            Hint.quiet(
                    "M",
                    "let go of the mouse so that it selects text, or take it again; with Shift (Option on a Mac) it"
                            + " always selects"),
            Hint.quiet("Ctrl-L", "draw the screen anew"),
            Hint.quiet("Ctrl-Z", "to the command line; fg comes back"));

    static final Hint HELP = Hint.of("?", "keys", "all keys of this page", readback.tui.event.Key.of('?'));

    /** While letters are text. */
    static final Hint HELP_TYPING =
            Hint.of("F1", "keys", "all keys of this page", readback.tui.event.Key.of(readback.tui.event.Key.Code.F1));

    private Everywhere() {}
}
