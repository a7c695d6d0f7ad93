package readback.cli.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import readback.intake.Intake;
import readback.intake.Taken;

/** Articles taken in from the files that a command names. */
public final class Articles {

    private Articles() {}

    /**
     * @param published the day the article appeared, for one that does not say so
     * @throws FailedException in one line that begins with the name
     */
    public static Taken take(String name, @Nullable LocalDate published, Surroundings world) {
        return Intake.take(Input.bytes(name, world), name, published);
    }
}
