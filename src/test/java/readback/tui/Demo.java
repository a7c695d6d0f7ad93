package readback.tui;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/** The screens on a real terminal with made-up data, to be looked at: {@code Demo [THEME]}. */
public final class Demo {

    private Demo() {}

    public static void main(String[] args) throws IOException {
        boolean fresh = List.of(args).contains("fresh");
        String theme = args.length > 0 ? args[0] : "terminal";
        Ui.run(
                System.getenv(),
                new Ui.Look(theme, null, true),
                new FakeShell(),
                InstantSource.system(),
                Ui.home(Fixtures.shelf(fresh)),
                List.of());
    }
}
