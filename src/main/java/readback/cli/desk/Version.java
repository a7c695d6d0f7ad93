package readback.cli.desk;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;
import readback.question.Generator;
import readback.question.QuestionSet;

/** Which program this is. */
public final class Version implements IVersionProvider {

    /** From the jar's manifest; "development" when run from classes. */
    public static String number() {
        String packaged = Version.class.getPackage().getImplementationVersion();
        return packaged == null ? "development" : packaged;
    }

    /**
     * Under what generated sets are kept: the generator's version, and a digest of the program, so that a build with one
     * rule changed never shows the sets of another. Absent when run from classes, which change unseen.
     */
    public static Optional<String> ofGenerator() {
        try {
            CodeSource source = Version.class.getProtectionDomain().getCodeSource();
            Path jar =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return Optional.of(Generator.VERSION + "-" + HexFormat.of().formatHex(digest, 0, 8));
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "readback " + number() + " (question sets: format " + QuestionSet.FORMAT + ", Java "
                    + System.getProperty("java.version") + ")"
        };
    }
}
