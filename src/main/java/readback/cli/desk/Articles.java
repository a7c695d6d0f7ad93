package readback.cli.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.intake.Intake;
import readback.intake.Taken;

/** Articles taken in from the files that a command names. */
public final class Articles {

    private Articles() {}

    /**
     * Takes in an article; of a question set, the article it is about.
     *
     * @param published the day the article appeared, for one that does not say so
     * @throws FailedException in one line that begins with the name
     */
    public static Taken take(String name, @Nullable LocalDate published, Surroundings world) {
        if (name.endsWith(".json")) {
            return new Taken(Stock.set(world.resolve(name)).article(), List.of(), List.of());
        }
        return Intake.take(Input.bytes(name, world), name, published);
    }
}
