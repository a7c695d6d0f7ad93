package readback.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readback.question.QuestionSet;
import readback.text.Plain;

/**
 * The sets and articles there are, in the order of the folders looked into, and by file name in each.
 *
 * @param unreadable one line for each file that could not be read, with the reason
 */
public record Shelf(List<Entry> entries, List<String> unreadable) {

    /** What an entry is. */
    public enum Kind {
        SET,
        ARTICLE
    }

    /**
     * @param id        the set's id; of an article the file name without its ending
     * @param questions how many questions may be asked, 0 for an article
     */
    public record Entry(String id, String title, Kind kind, Path path, int questions) {}

    private static final Set<String> ARTICLES = Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml");
    private static final int PEEK = 16_384;
    private static final Pattern HTML_TITLE =
            Pattern.compile("<title[^>]{0,200}>([^<]{1,500})", Pattern.CASE_INSENSITIVE);

    public Shelf {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /** Looks into the folders; one that does not exist is empty. Hidden files and other endings are passed over. */
    public static Shelf of(List<Path> folders) {
        List<Entry> entries = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder, unreadable)) {
                try {
                    entry(file).ifPresent(entries::add);
                } catch (BadSetException e) {
                    unreadable.add(e.getMessage());
                } catch (IOException | BadJsonException e) {
                    unreadable.add(Plain.oneLine(file + ": " + reason(e), 300));
                }
            }
        }
        return new Shelf(entries, unreadable);
    }

    /** The first entry with this id. */
    public Optional<Entry> find(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The set of an entry. */
    public static QuestionSet set(Path file) throws IOException {
        try {
            return SetJson.read(SafeFile.read(file, Json.MAX_LENGTH * 3L), file.toString());
        } catch (BadSetException e) {
            throw e;
        } catch (BadJsonException e) {
            throw new BadSetException(Plain.oneLine(file.toString(), 200) + ": " + e.getMessage());
        }
    }

    private static List<Path> files(Path folder, List<String> unreadable) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> !f.getFileName().toString().startsWith("."))
                    .filter(f -> !Files.isDirectory(f))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            unreadable.add(Plain.oneLine(folder + ": " + reason(e), 300));
            return List.of();
        }
    }

    private static Optional<Entry> entry(Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("json")) {
            QuestionSet set = set(file);
            return Optional.of(new Entry(
                    set.id(), set.title(), Kind.SET, file, set.askable().size()));
        }
        if (!ARTICLES.contains(ending)) {
            return Optional.empty();
        }
        String stem = Plain.oneLine(name.substring(0, dot), 80);
        return Optional.of(new Entry(stem, title(file, stem), Kind.ARTICLE, file, 0));
    }

    /** A guess good enough for a list: intake finds the real title when the article is opened. */
    private static String title(Path file, String otherwise) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(PEEK), StandardCharsets.UTF_8);
        }
        Matcher html = HTML_TITLE.matcher(head);
        String found = html.find()
                ? html.group(1)
                : head.lines()
                        .map(l -> l.replaceFirst("^[#\\s\uFEFF]+", "").strip())
                        .filter(l -> l.codePoints().anyMatch(Character::isLetter))
                        .findFirst()
                        .orElse("");
        String title = Plain.oneLine(found.replace("\uFFFD", ""), 100);
        return title.isEmpty() ? otherwise : title;
    }

    private static String reason(Exception e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "May not be read: check its permissions.";
        }
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "There is no such file (a link that leads nowhere?).";
        }
        return e instanceof BadJsonException ? String.valueOf(e.getMessage()) : "Can't be read: " + e.getMessage();
    }
}
