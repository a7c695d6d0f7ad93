package readback.tui.draw;

/** A piece of text in one role. */
public record Run(String text, Role role) {}
