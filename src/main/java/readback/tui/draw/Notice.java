package readback.tui.draw;

/** One line for the moment, above the keys: "Copied.", "Could not save: …". */
public record Notice(String text, Role role) {

    public static Notice good(String text) {
        return new Notice(Signs.RIGHT + " " + text, Role.RIGHT);
    }

    public static Notice bad(String text) {
        return new Notice(Signs.WRONG + " " + text, Role.WRONG);
    }

    public static Notice plain(String text) {
        return new Notice(text, Role.QUIET);
    }
}
