package readback.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/**
 * A character of Lanterna's that is one column wide and only equal to itself: {@link Brush} makes each once. Lanterna's own
 * asks for the Unicode block of every cell of every frame, which took most of a frame's time.
 */
final class Cell extends TextCharacter {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("deprecation") // the factory methods cannot make a subclass
    Cell(char code, TextColor front, TextColor back, EnumSet<SGR> effects) {
        super(code, front, back, effects);
    }

    @Override
    public boolean isDoubleWidth() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
