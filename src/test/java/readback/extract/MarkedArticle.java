package readback.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import readback.intake.Intake;
import readback.text.Article;
import readback.text.Span;

/**
 * A sample article and what a person marked in it. A line of a {@code .facts} file is a letter and fields parted by bars:
 *
 * <pre>
 * S speaker | cue | the content's first words | manner | standing     (a speaker in angle brackets is named only so)
 * A words | value or low..high | comparison | unit or - | what is counted or -
 * T words | TIMEX3 value or -
 * R entity | description
 * C effect | marker | cause
 * </pre>
 */
record MarkedArticle(String name, Article article, List<Line> lines) {

    private static final Path FOLDER = Path.of("src/test/resources/articles");

    /** @param letter which sort of fact @param fields as they stand between the bars @param raw the whole line */
    record Line(char letter, List<String> fields, String raw) {

        String field(int i) {
            return fields.get(i);
        }
    }

    static List<MarkedArticle> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(MarkedArticle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedArticle read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            Article article =
                    Intake.take(Files.readAllBytes(file), name + ".txt", null).article();
            List<Line> lines = Files.readAllLines(FOLDER.resolve(name + ".facts")).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> new Line(
                            l.charAt(0),
                            Arrays.stream(l.substring(2).split("\\|"))
                                    .map(String::strip)
                                    .toList(),
                            l))
                    .toList();
            return new MarkedArticle(name, article, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> lines(char letter) {
        return lines.stream().filter(l -> l.letter() == letter).toList();
    }

    /** The first place at or after {@code from} where the words stand as whole words; from the start if there is none. */
    Span place(String words, int from) {
        for (int start : new int[] {from, 0}) {
            String text = article.text();
            for (int at = text.indexOf(words, start); at >= 0; at = text.indexOf(words, at + 1)) {
                int end = at + words.length();
                boolean left = at == 0
                        || !Character.isLetterOrDigit(text.charAt(at - 1))
                        || !Character.isLetterOrDigit(words.charAt(0));
                boolean right = end == text.length()
                        || !Character.isLetterOrDigit(text.charAt(end))
                        || !Character.isLetterOrDigit(words.charAt(words.length() - 1));
                if (left && right) {
                    return new Span(at, end);
                }
            }
        }
        throw new IllegalArgumentException(name + ": no \"" + words + "\" in the article");
    }
}
