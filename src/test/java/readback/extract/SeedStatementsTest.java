package readback.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Fact.Statement;

/** On the seed article every statement has the right speaker and stands as the text lets it stand. */
class SeedStatementsTest {

    @Test
    void everyStatementHasItsSpeaker() throws IOException {
        String copy = Files.readString(Path.of("seeds/kazakhstan-withdrawal.txt"));
        Article article = Dump.article("seed", copy.substring(0, copy.indexOf("best of the web")));
        Analysis analysis = SharedEngine.analyse(article);
        List<String> lines = Facts.of(analysis).stream()
                .filter(f -> f instanceof Statement && f.confidence() >= 0.7)
                .map(f -> FactLine.of(analysis, f))
                .map(l -> l.replaceAll("^([^|]*\\| [^|]* \\| (?:\\S+ ){4}).*(\\(.*\\))$", "$1… $2"))
                .toList();
        assertEquals(
                List.of(
                        "Moscow | said | a Russian-led military coalition … (indirect, claimed)",
                        "<Russian and Kazakh officials> | said | the troops would be … (indirect, planned, time: this week)",
                        "Dimash Alzanov | said | many people in Kazakhstan … (mixed, claimed, medium: a phone call)",
                        "Dimash Alzanov | said | By lending a helping … (indirect, claimed)",
                        "Dimash Alzanov | noted | Such a service has … (direct, claimed)",
                        "Dimash Alzanov | noted | We’ll know what that … (direct, claimed)",
                        "Kassym-Jomart Tokayev | said | his country had been …"
                                + " (indirect, doubted, medium: a speech, time: Monday)",
                        "Kassym-Jomart Tokayev | said | 20,000 bandits attacked Almaty …"
                                + " (indirect, claimed, medium: a Twitter post)",
                        "<Authorities> | said | more than 9,800 people … (indirect, claimed)",
                        "<Some analysts> | say | they believe the violence … (indirect, claimed)",
                        "National Security Committee | said | it suspects Karim Masimov, … (indirect, claimed, time: Thursday)",
                        "Kassym-Jomart Tokayev | suggesting | Nazarbayev was responsible for …"
                                + " (indirect, claimed, medium: statements)"),
                lines);
    }
}
