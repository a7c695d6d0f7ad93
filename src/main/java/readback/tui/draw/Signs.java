package readback.tui.draw;

/** The signs of the screen; a terminal without UTF-8 shows plain stand-ins for them. */
public final class Signs {

    public static final String RIGHT = "✓";
    public static final String WRONG = "✗";
    public static final String PARTLY = "≈";
    public static final String SKIPPED = "–";
    public static final String BAR = "▌";
    public static final String DASHED = "┆";
    public static final String POINTER = "›";
    public static final String ON = "■";
    public static final String OFF = "□";
    public static final String FULL = "█";
    public static final String EMPTY = "░";
    public static final String HEAVY = "━";
    public static final String RULE = "─";
    public static final String UPRIGHT = "│";
    public static final String FLAG = "⚑";
    /** From nothing to full, for the small chart. */
    public static final String LEVELS = "▁▂▃▄▅▆▇█";

    private Signs() {}

    /** A bar of {@code width} cells, {@code share} (0..1) of it full; anything above 0 shows at least one cell. */
    public static Run[] meter(double share, int width, Role role) {
        int done = share <= 0 ? 0 : Math.max(1, (int) Math.floor(Math.min(1, share) * width + 1e-9));
        return new Run[] {new Run(FULL.repeat(done), role), new Run(EMPTY.repeat(width - done), Role.RULE)};
    }

    /** The level for a share 0..1. */
    public static String level(double share) {
        int i = (int) Math.round(Math.max(0, Math.min(1, share)) * (LEVELS.length() - 1));
        return LEVELS.substring(i, i + 1);
    }
}
