package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of unusual length through the packaged program, with the heap that its launcher gives it. */
class LongTextIT {

    private static final Path SEED = Packaged.HOME.resolve("seeds/kazakhstan-withdrawal.txt");
    private static final int MINUTES = 30;

    @TempDir
    Path folder;

    @Test
    @Tag("full")
    void twoMegabytesAreUnderstoodAndAskedAbout() throws Exception {
        Path text = folder.resolve("long.txt");
        Files.writeString(text, grown(2_000_000));
        Packaged program = new Packaged(folder).within(MINUTES);
        Packaged.Ran facts = program.run("facts", "--json", text.toString());
        assertEquals(0, facts.code(), facts.err());
        assertTrue(facts.out().length() > 2_000_000, "length " + facts.out().length());
        Packaged.Ran questions = program.run("generate", "--json", text.toString());
        assertEquals(0, questions.code(), questions.err());
        assertTrue(questions.out().contains("\"stem\""));
    }

    @Test
    void fiftyMegabytesAreRefusedInALine() throws Exception {
        Path text = folder.resolve("huge.txt");
        Files.writeString(text, "It rained in Ostrin on Monday.\n\n".repeat(1_600_000));
        Packaged.Ran ran = new Packaged(folder).run("facts", text.toString());
        assertEquals(1, ran.code());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("larger than 8 MB"), ran.err());
    }

    /** The seed again and again, each time with another number in its paragraphs, since what repeats itself is taken for page furniture. */
    private static String grown(int length) throws Exception {
        String once = Files.readString(SEED);
        StringBuilder all = new StringBuilder(once);
        for (int i = 1; all.length() < length; i++) {
            all.append("\n\n").append(once.replaceAll("(?m)^(\\S+ \\S+) ", "$1 (file " + i + ") "));
        }
        return all.toString();
    }
}
