package readback.question;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.intake.Intake;
import readback.library.SetJson;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Fact;
import readback.text.Span;

/**
 * Generates for many article files in one process and prints the sets to read.
 *
 * <p>Arguments: {@code OUT FILE…}; writes {@code OUT/NAME.md} with questions, keys and what was dropped, and
 * {@code OUT/NAME.json} with the set.
 */
final class GenerateDump {

    private GenerateDump() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Files.createDirectories(out);
        for (String file : List.of(args).subList(1, args.length)) {
            Article article = article(Path.of(file));
            long start = System.nanoTime();
            Analysis analysis = SharedEngine.analyse(article);
            long read = System.nanoTime();
            List<Fact> facts = Facts.of(analysis);
            long found = System.nanoTime();
            Generated made = Generator.generate(analysis, facts, Wish.all());
            long done = System.nanoTime();
            Files.writeString(
                    out.resolve(article.id() + ".json"),
                    SetJson.write(new QuestionSet(
                            QuestionSet.FORMAT, article.id(), article.title(), article, true, made.questions())));
            try (PrintStream to = new PrintStream(
                    Files.newOutputStream(out.resolve(article.id() + ".md")), false, StandardCharsets.UTF_8)) {
                print(made, article, to);
                audit(made, analysis, facts, to);
            }
            System.out.println(article.id() + ": " + made.questions().size() + " questions, "
                    + made.dropped().size() + " dropped, engine " + (read - start) / 1_000_000 + " ms, facts "
                    + (found - read) / 1_000_000 + ", rest "
                    + (done - found) / 1_000_000 + " ms " + byKind(made));
        }
    }

    private static Article article(Path file) throws IOException {
        Article taken = Intake.take(Files.readAllBytes(file), file.getFileName().toString(), null)
                .article();
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return new Article(name, taken.title(), taken.byline(), taken.published(), name, taken.text());
    }

    private static TreeMap<String, Integer> byKind(Generated made) {
        TreeMap<String, Integer> count = new TreeMap<>();
        made.questions().forEach(q -> count.merge(q.kind(), 1, Integer::sum));
        return count;
    }

    private static void print(Generated made, Article article, PrintStream to) {
        to.println("# " + article.title() + "\n");
        for (Question q : made.questions()) {
            to.println("[" + q.kind() + "] " + q.stem());
            Set<String> shown = new java.util.LinkedHashSet<>();
            if (q.key() instanceof PickOne pick) {
                pick.options().forEach(o -> shown.add((o.isKey() ? " * " : "   ") + o.text() + "  (" + o.role() + ")"));
            } else {
                shown.add(" = " + q.key());
            }
            shown.forEach(to::println);
            for (Span s : q.evidence()) {
                to.println("   > " + article.words(s).replace('\n', ' '));
            }
        }
        to.println("\n## Dropped\n");
        for (Dropped d : made.dropped()) {
            to.println("(" + d.gate() + ") [" + d.draft().kind() + "] "
                    + d.draft().stem() + " => " + d.draft().key().shown() + "  -- " + d.reason());
        }
    }

    /** Prints, sentence by sentence, what is asked about it, what was dropped and by which gate, and what is known. */
    private static void audit(Generated made, Analysis analysis, List<Fact> facts, PrintStream to) {
        to.println("\n## Sentences\n");
        for (Span sentence : analysis.sentences().stream().map(s -> s.span()).toList()) {
            to.println(analysis.article().words(sentence).replace('\n', ' '));
            made.questions().stream()
                    .filter(q -> q.evidence().stream().anyMatch(sentence::overlaps))
                    .forEach(q -> to.println("    asked " + q.kind()));
            made.dropped().stream()
                    .filter(d -> d.draft().evidence().stream().anyMatch(sentence::overlaps))
                    .map(d -> "    dropped " + d.draft().kind() + " by " + d.gate())
                    .distinct()
                    .forEach(to::println);
            facts.stream()
                    .filter(f -> sentence.overlaps(f.evidence()))
                    .forEach(f -> to.println("    fact " + shown(f, analysis).replace('\n', ' ')));
        }
    }

    private static String shown(Fact fact, Analysis analysis) {
        String kind = fact.getClass().getSimpleName() + " " + fact.confidence() + ": ";
        if (fact instanceof Fact.Amount a) {
            return kind + analysis.words(a.span()) + (a.counted() == null ? "" : " / " + analysis.words(a.counted()));
        }
        if (fact instanceof Fact.Dated d) {
            return kind + analysis.words(d.time().span());
        }
        if (fact instanceof Fact.Role r) {
            return kind + analysis.words(r.name()) + " / " + analysis.words(r.description());
        }
        if (fact instanceof Fact.Event e) {
            return kind + (e.agent() == null ? "-" : analysis.words(e.agent())) + " / " + analysis.words(e.verb());
        }
        if (fact instanceof Fact.Cause c) {
            return kind + analysis.words(c.marker()) + " / " + analysis.words(c.cause());
        }
        if (fact instanceof Fact.Statement s) {
            return kind + s.speaker() + " / " + analysis.words(s.cue()) + " / " + s.manner();
        }
        return kind;
    }
}
