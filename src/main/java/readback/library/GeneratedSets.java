package readback.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import readback.question.QuestionSet;
import readback.text.Article;

/**
 * The cache of generated sets. A set is found by what it was made from: the article as intake left it, the generator's
 * version, and what was wished for (count, seed, kinds).
 */
public record GeneratedSets(Path folder, String version) {

    /** Where the set for this article is or would be. */
    public Path path(Article article, String wish) {
        return folder.resolve(hash(article, wish) + ".json");
    }

    /** The set, if it was made before; a damaged file counts as none. */
    public Optional<QuestionSet> read(Article article, String wish) {
        Path file = path(article, wish);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String json = SafeFile.read(file, Json.MAX_LENGTH * 3L);
            return Optional.of(SetJson.read(json, file.toString()))
                    .filter(set -> set.article().text().equals(article.text()));
        } catch (IOException | BadJsonException e) {
            return Optional.empty();
        }
    }

    /** Keeps a set; returns where. */
    public Path write(Article article, String wish, QuestionSet set) throws IOException {
        Path file = path(article, wish);
        SafeFile.write(file, SetJson.write(set));
        return file;
    }

    private String hash(Article article, String wish) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {
                version,
                wish,
                article.id(),
                article.title(),
                String.valueOf(article.byline()),
                String.valueOf(article.published()),
                article.text()
            }) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
