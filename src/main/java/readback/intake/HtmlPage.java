package readback.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page to paragraphs, with title, byline and date from what the page says about itself. */
final class HtmlPage {

    /** Deeper elements are flattened, so that no page can exhaust the stack. */
    private static final int MAX_DEPTH = 128;

    /** More than any news page has; what takes longer than seconds is refused. */
    private static final int MAX_TAGS = 80_000;

    /** Elements that HTML reopens in each following paragraph until they are closed; unclosed by the hundred they explode. */
    private static final Pattern REOPENED = Pattern.compile(
            "<(/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);

    private static final int MAX_UNCLOSED = 200;

    private HtmlPage() {}

    /** @throws NoArticleException if the page has more elements than any article */
    static Draft read(String html, String source) {
        if (html.chars().filter(c -> c == '<').count() > MAX_TAGS) {
            throw new NoArticleException(source + " has more than " + MAX_TAGS
                    + " HTML tags, more than any article: save its text as a .txt file and give that.");
        }
        int unclosed = REOPENED.matcher(html)
                .results()
                .mapToInt(m -> m.group(1).isEmpty() ? 1 : -1)
                .sum();
        String tame = unclosed > MAX_UNCLOSED ? REOPENED.matcher(html).replaceAll("") : html;
        Document page = Jsoup.parse(tame, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        HtmlMeta meta = HtmlMeta.of(page);
        List<String> paragraphs = new ArrayList<>();
        for (String line : HtmlBody.paragraphs(page)) {
            String squeezed = Cleaning.squeeze(Cleaning.clean(line));
            if (!squeezed.isEmpty()) {
                paragraphs.add(squeezed);
            }
        }
        return new Draft(meta.title(), meta.byline(), meta.published(), paragraphs, List.of());
    }
}
