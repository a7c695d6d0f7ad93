package readback.tui.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import readback.tui.Effect;
import readback.tui.FakeShell;
import readback.tui.Ui;

/** Our program on a terminal, with a shell in memory: the first page is painted before the shelf is looked at. */
public final class FirstPaint {

    private FirstPaint() {}

    public static void main(String[] args) throws IOException {
        Ui.run(
                System.getenv(),
                new Ui.Look("terminal", null, false),
                new FakeShell(),
                InstantSource.system(),
                Ui.loading(),
                List.of(new Effect.LookAtShelf()));
    }
}
