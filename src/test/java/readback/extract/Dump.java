package readback.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/**
 * Prints what is understood of plain text files, to be read by eye: {@code Dump [tokens] [entities] [mentions]
 * [Statement] [Amount]… FILE…}. The first line of a file is its title where it is short and ends without a stop.
 */
public final class Dump {

    private Dump() {}

    public static void main(String[] args) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> what = new ArrayList<>();
        for (String arg : args) {
            if (Files.exists(Path.of(arg))) {
                files.add(Path.of(arg));
            } else {
                what.add(arg);
            }
        }
        Engine engine = Engine.load(said -> {});
        for (Path file : files) {
            Analysis analysis = engine.analyse(article(file.getFileName().toString(), Files.readString(file)));
            System.out.println("\n===== " + file.getFileName());
            print(analysis, Set.copyOf(what));
        }
    }

    static Article article(String name, String copy) {
        String clean = copy.replace("\r\n", "\n").replaceAll("[ \t]+\n", "\n").strip();
        int line = clean.indexOf('\n');
        String first = line < 0 ? "" : clean.substring(0, line);
        boolean title = !first.isEmpty() && first.length() < 120 && !first.matches(".*[.!?]");
        String body = (title ? clean.substring(line) : clean).strip().replaceAll("\n\n+", "\n\n");
        return new Article("dump", title ? first : "", null, null, name, body);
    }

    private static void print(Analysis a, Set<String> what) {
        if (what.contains("tokens")) {
            for (Sentence s : a.sentences()) {
                System.out.println("\n" + a.words(s.span()));
                for (Token t : s.tokens()) {
                    String head = t.head() < 0 ? "-" : s.tokens().get(t.head()).text();
                    System.out.printf(
                            "  %2d %-18s %-14s %-5s %-8s %-10s %s%n",
                            t.index(),
                            t.text(),
                            t.lemma(),
                            t.pos(),
                            t.ner().substring(0, Math.min(8, t.ner().length())),
                            t.relation(),
                            head);
                }
            }
        }
        if (what.contains("entities")) {
            for (Entity e : a.entities()) {
                System.out.println("  " + e);
            }
        }
        if (what.contains("mentions")) {
            for (Mention m : a.mentions()) {
                System.out.println("  " + m.span().start() + " " + a.words(m.span()) + " [" + m.form() + "] → "
                        + a.entity(m.entity()).name());
            }
        }
        for (Fact fact : Facts.of(a)) {
            String kind = fact.getClass().getSimpleName();
            if (what.stream().noneMatch(w -> Character.isUpperCase(w.charAt(0))) || what.contains(kind)) {
                System.out.printf("  %.2f %-9s %s%n", fact.confidence(), kind, FactLine.of(a, fact));
            }
        }
    }
}
