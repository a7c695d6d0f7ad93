package readback.tui.draw;

import static readback.tui.draw.Paint.OWN;
import static readback.tui.draw.Paint.rgb;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.tui.draw.Paint.Effect;

/** A look for every role. {@code terminal} keeps the terminal's own colours; the others bring their own ground. */
public final class Theme {

    private static final Set<Effect> NONE = Set.of();

    /** The terminal's own foreground and background, its palette for the few signs that have a colour. */
    public static final Theme TERMINAL = new Theme("terminal", terminal());

    /** No colour at all: bold, underline and reverse only. */
    public static final Theme MONO = new Theme("mono", mono());

    public static final List<Theme> ALL = List.of(
            TERMINAL,
            new Theme("dark", own(0x16181D, 0xD7DAE0, 0x9AA3B2, 0x7CC7FF, 0x7BD88F, 0xFF8B94, 0xF2C063, 0x3A3F4B)),
            new Theme("light", own(0xFCFBF7, 0x24272E, 0x5C6370, 0x0B57A4, 0x146C2E, 0xB3261E, 0x7A4F00, 0xD9D6CC)),
            new Theme(
                    "solarized-dark",
                    own(0x002B36, 0xB3BFBF, 0x93A1A1, 0x5FB3E8, 0xA3B536, 0xFF8A80, 0xD9A62E, 0x24525E)),
            new Theme(
                    "solarized-light",
                    own(0xFDF6E3, 0x3B4C52, 0x566A70, 0x1A679E, 0x566300, 0xB8221F, 0x7A5800, 0xDDD6C1)),
            new Theme("contrast", own(0x000000, 0xFFFFFF, 0xD0D0D0, 0x6FD3FF, 0x5CFF7A, 0xFF9A9A, 0xFFE14D, 0x808080)),
            MONO);

    private final String name;
    private final Map<Role, Paint> paints;

    private Theme(String name, Map<Role, Paint> paints) {
        this.name = name;
        this.paints = paints;
    }

    public String name() {
        return name;
    }

    public Paint paint(Role role) {
        return paints.get(role);
    }

    /** The theme of that name, {@link #TERMINAL} if there is none. */
    public static Theme named(String name) {
        return ALL.stream().filter(t -> t.name.equals(name)).findFirst().orElse(TERMINAL);
    }

    public static List<String> names() {
        List<String> names = new ArrayList<>();
        ALL.forEach(t -> names.add(t.name));
        return names;
    }

    private static Map<Role, Paint> terminal() {
        Map<Role, Paint> map = mono();
        map.put(Role.ACCENT, new Paint(6, OWN, Set.of(Effect.BOLD)));
        map.put(Role.RIGHT, new Paint(2, OWN, Set.of(Effect.BOLD)));
        map.put(Role.WRONG, new Paint(1, OWN, Set.of(Effect.BOLD)));
        map.put(Role.WARN, new Paint(3, OWN, Set.of(Effect.BOLD)));
        map.put(Role.PROOF, new Paint(2, OWN, Set.of(Effect.BOLD, Effect.UNDERLINE)));
        map.put(Role.OTHER, new Paint(5, OWN, Set.of(Effect.ITALIC, Effect.UNDERLINE)));
        map.put(Role.FOUND, new Paint(3, OWN, Set.of(Effect.REVERSE)));
        return map;
    }

    private static Map<Role, Paint> mono() {
        Map<Role, Paint> map = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            map.put(role, new Paint(OWN, OWN, NONE));
        }
        map.put(Role.STRONG, new Paint(OWN, OWN, Set.of(Effect.BOLD)));
        map.put(Role.KEY, new Paint(OWN, OWN, Set.of(Effect.BOLD)));
        map.put(Role.ACCENT, new Paint(OWN, OWN, Set.of(Effect.BOLD)));
        map.put(Role.RIGHT, new Paint(OWN, OWN, Set.of(Effect.BOLD)));
        map.put(Role.WRONG, new Paint(OWN, OWN, Set.of(Effect.BOLD)));
        map.put(Role.WARN, new Paint(OWN, OWN, Set.of(Effect.BOLD)));
        map.put(Role.QUIET, new Paint(OWN, OWN, Set.of(Effect.FAINT)));
        map.put(Role.RULE, new Paint(OWN, OWN, Set.of(Effect.FAINT)));
        map.put(Role.PROOF, new Paint(OWN, OWN, Set.of(Effect.BOLD, Effect.UNDERLINE)));
        map.put(Role.OTHER, new Paint(OWN, OWN, Set.of(Effect.ITALIC, Effect.UNDERLINE)));
        map.put(Role.FOUND, new Paint(OWN, OWN, Set.of(Effect.REVERSE)));
        map.put(Role.CHOSEN, new Paint(OWN, OWN, Set.of(Effect.REVERSE)));
        return map;
    }

    /** Colours of its own; whatever carries words has a contrast of at least 4.5:1 (a test computes it). */
    private static Map<Role, Paint> own(
            int ground, int text, int quiet, int accent, int right, int wrong, int warn, int rule) {
        Map<Role, Paint> map = new EnumMap<>(Role.class);
        int g = rgb(ground);
        for (Role role : Role.values()) {
            map.put(role, new Paint(rgb(text), g, NONE));
        }
        map.put(Role.STRONG, new Paint(rgb(text), g, Set.of(Effect.BOLD)));
        map.put(Role.KEY, new Paint(rgb(accent), g, Set.of(Effect.BOLD)));
        map.put(Role.QUIET, new Paint(rgb(quiet), g, NONE));
        map.put(Role.RULE, new Paint(rgb(rule), g, NONE));
        map.put(Role.ACCENT, new Paint(rgb(accent), g, Set.of(Effect.BOLD)));
        map.put(Role.RIGHT, new Paint(rgb(right), g, Set.of(Effect.BOLD)));
        map.put(Role.WRONG, new Paint(rgb(wrong), g, Set.of(Effect.BOLD)));
        map.put(Role.WARN, new Paint(rgb(warn), g, Set.of(Effect.BOLD)));
        map.put(Role.PROOF, new Paint(rgb(right), g, Set.of(Effect.BOLD, Effect.UNDERLINE)));
        map.put(Role.OTHER, new Paint(rgb(warn), g, Set.of(Effect.ITALIC, Effect.UNDERLINE)));
        map.put(Role.FOUND, new Paint(g, rgb(warn), NONE));
        map.put(Role.CHOSEN, new Paint(g, rgb(accent), NONE));
        return map;
    }
}
