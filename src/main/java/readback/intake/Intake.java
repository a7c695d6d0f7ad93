package readback.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.text.Article;
import readback.text.Plain;

/** Bytes become a clean article: text, Markdown or HTML, in any usual encoding, with the page furniture cut. */
public final class Intake {

    /** Most bytes that are read: some 1.5 million words, far beyond any article. */
    public static final int MAX_BYTES = 8_000_000;

    private static final Pattern TAGS = Pattern.compile(
            "<(?:html|head|body|article|main|div|section|p|span|meta|script)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);

    private Intake() {}

    /**
     * Takes in an article.
     *
     * @param name      file name or "-" for standard input; its ending tells the format where the content does not
     * @param published the day the article is from, where the user says so: stronger than what the copy says
     * @throws NoArticleException with one line if it is no English article or too large
     */
    public static Taken take(byte[] bytes, String name, @Nullable LocalDate published) {
        String source = name.equals("-") ? "Standard input" : Plain.oneLine(name, 200);
        if (bytes.length > MAX_BYTES) {
            throw new NoArticleException(source + " is larger than " + MAX_BYTES / 1_000_000
                    + " MB, the most that is read: give one article at a time.");
        }
        Decoding decoding = Decoding.of(bytes, source);
        String text = Cleaning.clean(decoding.text());
        if (text.isBlank()) {
            throw new NoArticleException(source + " is empty: give a file with the text of an article.");
        }
        Draft draft = read(text, name, source);
        Layout.Laid laid = Layout.of(draft);
        Vetting.check(laid, draft, source);
        List<String> notes = new ArrayList<>();
        if (!decoding.charset().equals(StandardCharsets.UTF_8)) {
            notes.add("Read as " + decoding.charset().name() + ".");
        }
        LocalDate day = published != null ? published : laid.date();
        if (published == null && day != null) {
            notes.add("The date " + day + " is the article's own.");
        }
        Article article = new Article(
                id(name, laid.title()),
                laid.title(),
                laid.byline(),
                day,
                Plain.oneLine(name, 300),
                String.join(Article.BREAK, laid.body()));
        return new Taken(article, laid.cut(), notes);
    }

    private static Draft read(String text, String name, String source) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String head = text.substring(0, Math.min(text.length(), 20_000));
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        boolean tagged = start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<?xml");
        if (tagged
                || List.of("html", "htm", "xhtml").contains(ending)
                || start.startsWith("<")
                        && TAGS.matcher(head).results().limit(4).count() > 3) {
            return HtmlPage.read(text, source);
        }
        if (start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"")) {
            throw new NoArticleException(
                    source + " is JSON, no article: give a question set to play or check instead.");
        }
        boolean markdown = List.of("md", "markdown").contains(ending) || start.startsWith("# ");
        return markdown ? Markdown.read(text) : PlainText.read(text);
    }

    /** Letters, digits and hyphens from the file's name, or from the title for standard input. */
    private static String id(String name, String title) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String base = name.equals("-") ? title : file.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
        String id = java.text.Normalizer.normalize(base, java.text.Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = id.substring(0, Math.min(60, id.length())).replaceAll("-$", "");
        return cut.isEmpty() ? "article" : cut;
    }
}
