package readback.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Span;

/** Sentences as they stand in the news, with every amount and every expression of time in them. */
class NewsSentencesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 1, 14);

    @Test
    void everyAmountIsRead() throws IOException {
        check(
                "amounts.txt",
                (analysis, facts) -> facts.stream()
                        .filter(Fact.Amount.class::isInstance)
                        .map(f -> FactLine.of(analysis, f)
                                .replaceFirst(" in: .*\\(", " (")
                                .replaceFirst(", [a-z]+\\)$", ")"))
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void everyExpressionOfTimeIsRead() throws IOException {
        check(
                "times.txt",
                (analysis, facts) -> facts.stream()
                        .filter(Fact.Dated.class::isInstance)
                        .map(Fact.Dated.class::cast)
                        .filter(d -> !d.time().kind().name().equals("RANGE"))
                        .map(d -> analysis.words(d.time().span())
                                + (d.time().value() == null
                                        ? ""
                                        : " = " + d.time().value()))
                        .collect(Collectors.joining("; ")));
    }

    /** All sentences as one article, each a paragraph; what was read beside what is expected, line by line. */
    private static void check(String file, BiFunction<Analysis, List<Fact>, String> line) throws IOException {
        List<String> expected = lines(file);
        List<String> sentences =
                expected.stream().map(l -> l.split(" \\|", 2)[0]).toList();
        Analysis analysis = SharedEngine.analyse("", FRIDAY, String.join("\n\n", sentences));
        List<Fact> facts = Facts.of(analysis);
        List<String> found = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            Span span = new Span(at, at + sentence.length());
            List<Fact> here =
                    facts.stream().filter(f -> span.contains(f.evidence())).toList();
            found.add((sentence + " | " + line.apply(analysis, here)).strip());
            at += sentence.length() + 2;
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(NewsSentencesTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(String::strip)
                    .toList();
        }
    }
}
