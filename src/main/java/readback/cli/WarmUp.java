package readback.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import readback.cli.desk.Surroundings;

/** Does in a moment, without any effect, what a run does first: the classes it needs go into the archive that makes starting fast. */
final class WarmUp {

    private WarmUp() {}

    static int run(Surroundings world) {
        String line = "{\"question\": \"How many?\", \"accepted\": [\"12\"], \"answer\": \"twelve\"}\n";
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings quiet = new Surroundings(
                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                nowhere,
                nowhere,
                world.env(),
                world.clock(),
                world.folder(),
                world.home(),
                world.engines(),
                Set.of());
        return Main.run(new String[] {"grade"}, quiet);
    }
}
