package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.extract.StockPipeline;

/** The packaged program against stock CoreNLP, process against process, in turn on the same machine. */
@Tag("bench")
class FactsSpeedIT {

    private static final Path SEED = Packaged.HOME.resolve("seeds/kazakhstan-withdrawal.txt");
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void theFactsOfAnArticleTakeHalfTheTimeOfTheStockPipelineAtMost() throws Exception {
        List<String> ours = List.of(Packaged.LAUNCHER.toString(), "facts", SEED.toString());
        List<String> stock = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                StockPipeline.class.getName(),
                SEED.toString());
        seconds(ours); // the files come into memory, and the archive of classes is there
        double least = Double.MAX_VALUE;
        double leastOfStock = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            least = Math.min(least, seconds(ours));
            leastOfStock = Math.min(leastOfStock, seconds(stock));
        }
        System.out.printf("facts: %.1f s, stock pipeline: %.1f s%n", least, leastOfStock);
        double ratio = least / leastOfStock;
        assertTrue(ratio <= 0.5, "ratio " + ratio);
    }

    private double seconds(List<String> command) throws Exception {
        long began = System.nanoTime();
        Packaged.Ran ran = new Packaged(folder).command("", command);
        double took = (System.nanoTime() - began) / 1e9;
        assertEquals(0, ran.code(), ran.err());
        return took;
    }
}
