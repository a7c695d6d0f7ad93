package readback.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Comparison;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Quantity;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Standing;
import readback.text.TimeExpression;

class FactsJsonTest {

    private static final String TEXT = "On Monday Ana Masim said more than 9,800 fish died. Massim is a diver.";
    private static final Article ARTICLE =
            new Article("fish", "Dead fish", null, LocalDate.of(2022, 1, 14), "fish.txt", TEXT);
    private static final Analysis ANALYSIS = new Analysis(
            ARTICLE,
            List.of(),
            List.of(mention("Ana Masim"), mention("Massim")),
            List.of(new Entity(
                    0,
                    "Ana Masim",
                    List.of("Ana Masim", "Massim"),
                    Entity.Type.PERSON,
                    Entity.Gender.FEMALE,
                    Entity.Count.SINGULAR,
                    List.of())));
    private static final TimeExpression MONDAY =
            new TimeExpression(at("Monday"), TimeExpression.Kind.DAY, "2022-01-10");
    private static final Span EVIDENCE = new Span(0, TEXT.indexOf(" Massim"));
    private static final List<Fact> FACTS = List.of(
            new Fact.Statement(
                    new Speaker(0, at("Ana Masim")),
                    at("said"),
                    List.of(at("more than 9,800 fish died")),
                    Fact.Manner.INDIRECT,
                    null,
                    MONDAY,
                    Standing.FACT,
                    EVIDENCE,
                    0.9),
            new Fact.Amount(
                    at("more than 9,800"),
                    at("9,800"),
                    new Quantity(new BigDecimal("9800"), null, Comparison.MORE_THAN, null),
                    Fact.Amount.Sort.COUNT,
                    at("fish"),
                    at("died"),
                    Standing.CLAIMED,
                    EVIDENCE,
                    0.9));

    @Test
    void oneLineHoldsArticleEntitiesAndFactsInTheDocumentedOrder() {
        assertEquals(
                "{\"source\":\"fish.txt\",\"article\":{\"title\":\"Dead fish\",\"published\":\"2022-01-14\",\"text\":\""
                        + TEXT + "\"},\"entities\":[{\"id\":0,\"name\":\"Ana"
                        + " Masim\",\"type\":\"person\",\"aliases\":[\"Ana Masim\",\"Massim\"],"
                        + "\"mentions\":[{\"start\":10,\"end\":19,\"form\":\"name\"},{\"start\":52,\"end\":58,\"form\":\"name\"}]}],\"statements\":[{\"speaker\":{\"entity\":0,\"start\":10,\"end\":19,\"text\":\"Ana"
                        + " Masim\"},"
                        + "\"cue\":{\"start\":20,\"end\":24},\"content\":[{\"start\":25,\"end\":50}],\"manner\":\"indirect\","
                        + "\"time\":{\"start\":3,\"end\":9,\"text\":\"Monday\",\"value\":\"2022-01-10\",\"kind\":\"day\"},"
                        + "\"standing\":\"fact\",\"confidence\":0.9,\"evidence\":{\"start\":0,\"end\":51}}],\"amounts\":[{\"start\":25,\"end\":40,\"text\":\"more"
                        + " than 9,800\",\"value\":9800,\"comparator\":\"more"
                        + " than\",\"unit\":null,\"counted\":\"fish\",\"sort\":\"count\","
                        + "\"figure\":{\"start\":35,\"end\":40},\"countedSpan\":{\"start\":41,\"end\":45},"
                        + "\"event\":{\"start\":46,\"end\":50,\"text\":\"died\"},"
                        + "\"standing\":\"claimed\",\"confidence\":0.9,\"evidence\":{\"start\":0,\"end\":51}}],"
                        + "\"times\":[],\"roles\":[],\"events\":[],\"causes\":[]}",
                FactsJson.line(ANALYSIS, FACTS));
    }

    @Test
    void aFailedFileIsItsSourceAndTheError() {
        assertEquals("{\"source\":\"a.pdf\",\"error\":\"No text.\"}", FactsJson.failed("a.pdf", "No text."));
    }

    @Test
    void readByAPersonEveryFactStandsOverItsEvidence() {
        assertEquals(
                List.of(
                        "Dead fish",
                        "",
                        "Who and what (1)",
                        "  Ana Masim (person), also Massim — spelt in more than one way: Massim",
                        "",
                        "Said (1)",
                        "  Ana Masim (said, indirect): more than 9,800 fish died",
                        "    > On Monday Ana Masim said more than 9,800 fish died.",
                        "",
                        "Amounts (1)",
                        "  more than 9,800 of: fish = more than 9800 in: died [claimed]",
                        "    > On Monday Ana Masim said more than 9,800 fish died."),
                FactsText.lines(ANALYSIS, FACTS));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Mention mention(String words) {
        return new Mention(at(words), 0, Mention.Form.NAME);
    }
}
