package readback.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.library.BadJsonException;
import readback.library.SafeFile;
import readback.library.SetJson;
import readback.library.Shelf;
import readback.question.QuestionSet;
import readback.text.Article;

/**
 * The file a generated set goes to. What was written there is remembered in the cache (a digest of the bytes), so that a
 * set a teacher has worked on since is never overwritten, and a run that was interrupted goes on where it was.
 *
 * @param file where it goes
 * @param key  what it is made from: article, version of the generator, wish
 */
record Output(Path file, String key, Path notes) {

    /** What to do about a file. */
    enum State {
        /** Nothing there yet, or an older set that nobody has touched. */
        TO_WRITE,
        /** This very set was written there before. */
        DONE,
        /** Somebody's work: not to be overwritten. */
        TAKEN
    }

    static Output of(Path file, Article article, String wish, Surroundings world) {
        String key = digest(String.join(
                "\0",
                Version.ofGenerator().orElse("development"),
                wish,
                article.title(),
                String.valueOf(article.published()),
                article.text()));
        Path notes = world.places().cache().resolve("written");
        return new Output(file, key, notes);
    }

    State state(Article article) {
        if (!Files.exists(file)) {
            return State.TO_WRITE;
        }
        Optional<String> note = read(note());
        if (note.isEmpty()) {
            return isOf(article) ? State.DONE : State.TAKEN;
        }
        String[] parts = note.get().strip().split(" ");
        if (parts[0].equals(key)) {
            return State.DONE;
        }
        boolean untouched = read(file).map(Output::digest).equals(Optional.of(parts[parts.length - 1]));
        return untouched ? State.TO_WRITE : State.TAKEN;
    }

    /** @throws IOException if it can't be written; a note that can't is no harm */
    void write(QuestionSet set) throws IOException {
        String json = SetJson.write(set);
        SafeFile.write(file, json);
        try {
            SafeFile.write(note(), key + " " + digest(json) + "\n");
        } catch (IOException e) {
            return;
        }
    }

    private boolean isOf(Article article) {
        try {
            return Shelf.set(file).article().text().equals(article.text());
        } catch (IOException | BadJsonException e) {
            return false;
        }
    }

    private Path note() {
        return notes.resolve(digest(file.toAbsolutePath().normalize().toString()) + ".txt");
    }

    private static Optional<String> read(Path from) {
        try {
            return Files.exists(from) ? Optional.of(Files.readString(from)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
