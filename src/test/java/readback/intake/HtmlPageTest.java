package readback.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final Path PAGE = Path.of("src/test/resources/readback/intake/page.html");

    @Test
    void aNewsPageGivesTitleBylineDateAndTheBodyAlone() throws IOException {
        check(Intake.take(Files.readAllBytes(PAGE), PAGE.toString(), null));
    }

    @Test
    void aPageInItsOwnCharsetIsReadByIt() throws IOException {
        String page = Files.readString(PAGE)
                .replace("utf-8", "windows-1251")
                .replace("“", "\"")
                .replace("”", "\"");
        Taken taken = Intake.take(page.getBytes(Charset.forName("windows-1251")), "-", null);
        assertEquals(
                "Bridge at Vell to Stay Closed Until Spring", taken.article().title());
        assertEquals(List.of("Read as windows-1251.", "The date 2031-02-11 is the article's own."), taken.notes());
    }

    @Test
    void entitiesAndDeepNestingDoNoHarm() throws IOException {
        String page = Files.readString(PAGE)
                .replace("<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                .replace("<article>", "<div>".repeat(20_000) + "<article>");
        Taken taken = Intake.take(page.getBytes(java.nio.charset.StandardCharsets.UTF_8), "deep.html", null);
        assertEquals(
                "Bridge at Vell to Stay Closed Until Spring", taken.article().title());
    }

    private static void check(Taken taken) {
        assertEquals(
                "Bridge at Vell to Stay Closed Until Spring", taken.article().title());
        assertEquals("Anna Brack", taken.article().byline());
        assertEquals(LocalDate.of(2031, 2, 11), taken.article().published());
        assertEquals(
                List.of(
                        "The only road bridge over the Vell will stay closed until at least April, the county’s roads"
                                + " office said on Tuesday, after divers found cracks in two of its six piers.",
                        "“Nobody will drive over it before we know why it cracked,” said Lena Vost, who heads the"
                                + " office. She would not say how much the repair will cost.",
                        "Some 4,200 people use the bridge every day, according to a count made in 2029. The ferry at"
                                + " Hulm, which takes 18 cars, will run from 5 a.m. to midnight until then.",
                        "Shopkeepers on the east bank fear for their trade. “Half of my customers live over there,”"
                                + " said Paul Ree, a baker."),
                taken.article().paragraphs().stream()
                        .map(taken.article()::words)
                        .toList());
    }
}
