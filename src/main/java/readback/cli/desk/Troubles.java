package readback.cli.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import readback.extract.NoEngineException;
import readback.intake.NoArticleException;
import readback.journal.JournalException;
import readback.library.BadJsonException;
import readback.text.Plain;

/** What a user reads when something went wrong: one line, never a stack trace. */
public final class Troubles {

    /** Exceptions whose message is written for the user. */
    private static final Set<Class<?>> CLEAR = Set.of(
            FailedException.class,
            BadJsonException.class,
            NoArticleException.class,
            NoEngineException.class,
            JournalException.class);

    private Troubles() {}

    /** The line for this exception; an unexpected one goes to the log with everything a developer needs. */
    public static String line(Throwable e, Surroundings world) {
        if (CLEAR.stream().anyMatch(c -> c.isInstance(e))) {
            return Plain.oneLine(String.valueOf(e.getMessage()), 600);
        }
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return line(unchecked.getCause(), world);
        }
        if (e instanceof IOException io) {
            return file(io);
        }
        if (e instanceof OutOfMemoryError) {
            return "There was not enough memory for this: try a shorter article, or fewer at once.";
        }
        return unexpected(e, world);
    }

    /** What became of a file, in words. */
    public static String file(IOException e) {
        String told = Plain.oneLine(String.valueOf(e.getMessage()), 400);
        if (e instanceof NoSuchFileException) {
            return told + ": there is no such file or folder. Check the name.";
        }
        if (e instanceof AccessDeniedException) {
            return told + ": may not be read or written. Check its permissions.";
        }
        return told;
    }

    private static String unexpected(Throwable e, Surroundings world) {
        String what = Plain.oneLine(e.getClass().getSimpleName() + ": " + e.getMessage(), 200);
        Path log = world.places().log();
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.writeString(
                    log,
                    world.clock().instant() + " readback " + Version.number() + "\n" + trace,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return "Something went wrong that should not (" + what + "). Please report it with the file " + log;
        } catch (IOException cannotWrite) {
            return "Something went wrong that should not (" + what + "). Please report it.";
        }
    }
}
