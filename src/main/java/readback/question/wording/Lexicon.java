package readback.question.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of phrases, each with its head: lines {@code head: phrase, phrase} of a text file beside this class. */
final class Lexicon {

    /** Words {@code from} to {@code to} (half-open) are a phrase of this head. */
    record Hit(String head, int from, int to) {}

    private final Map<String, String> heads = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> lasts = new HashSet<>();
    private final List<List<String>> lines = new ArrayList<>();
    private final int longest;

    private Lexicon(List<String> source) {
        int max = 0;
        for (String line : source) {
            int colon = line.indexOf(':');
            String head = colon < 0 ? line.strip() : line.substring(0, colon).strip();
            String phrases = colon < 0 ? line : line.substring(colon + 1);
            List<String> row = new ArrayList<>();
            for (String phrase : phrases.split(",")) {
                Words words = Words.of(phrase.strip());
                if (words.size() > 0) {
                    String joined = joined(words, 0, words.size());
                    heads.putIfAbsent(joined, head);
                    firsts.add(words.fold(0));
                    lasts.add(words.fold(words.size() - 1));
                    row.add(joined);
                    max = Math.max(max, words.size());
                }
            }
            lines.add(List.copyOf(row));
        }
        longest = max;
    }

    static Lexicon read(String file) {
        return new Lexicon(lines(file));
    }

    /** The lines of a resource, without comments and empty ones. */
    static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("word list missing from the program: " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases line by line, folded. */
    List<List<String>> rows() {
        return lines;
    }

    boolean has(String fold) {
        return heads.containsKey(fold);
    }

    @Nullable
    String head(String fold) {
        return heads.get(fold);
    }

    /** The longest phrase that starts at word {@code i}. */
    @Nullable
    Hit at(Words words, int i) {
        if (!firsts.contains(words.fold(i))) {
            return null;
        }
        for (int n = Math.min(longest, words.size() - i); n > 0; n--) {
            String head = heads.get(joined(words, i, i + n));
            if (head != null) {
                return new Hit(head, i, i + n);
            }
        }
        return null;
    }

    /** The longest phrase that ends before word {@code end}. */
    @Nullable
    Hit before(Words words, int end) {
        if (!lasts.contains(words.fold(end - 1))) {
            return null;
        }
        for (int n = Math.min(longest, end); n > 0; n--) {
            String head = heads.get(joined(words, end - n, end));
            if (head != null) {
                return new Hit(head, end - n, end);
            }
        }
        return null;
    }

    private static String joined(Words words, int from, int to) {
        if (to == from + 1) {
            return words.fold(from);
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i == from ? "" : " ").append(words.fold(i));
        }
        return out.toString();
    }
}
