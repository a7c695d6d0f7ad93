package readback.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's own part of a page. Two ways are tried on a page without its junk: readability4j (Mozilla's scoring), and the
 * element with the most paragraph text; the second, which lets less by, where it keeps 60 to 100 % of the first.
 */
final class HtmlBody {

    private static final Set<String> JUNK = Set.copyOf(WordFile.lines("/readback/intake/html-junk.txt"));
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, nav, form, button, input, select,"
                    + " textarea, figure, figcaption, picture, img, video, audio, footer, dialog, menu, [hidden],"
                    + " [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=dialog],"
                    + " [role=contentinfo], [role=search], [style*=display:none], [style*=display: none]";

    private HtmlBody() {}

    static List<String> paragraphs(Document page) {
        Document clean = page.clone();
        clean.select(NEVER).remove();
        int all = paragraphText(clean.body());
        removeJunk(clean, all);
        List<String> dense = lines(densest(clean));
        List<String> readable = lines(readable(clean));
        double share = (double) length(dense) / Math.max(1, length(readable));
        return share >= 0.6 && share <= 1 || readable.isEmpty() ? dense : readable;
    }

    private static void removeJunk(Document page, int all) {
        List<Element> junk = new ArrayList<>();
        for (Element e : page.body().select("aside, header, div, section, ul, ol, p, span, table, dl, h2, h3, h4")) {
            if (isJunk(e)) {
                junk.add(e);
            }
        }
        for (Element e : junk) {
            if (e.parent() != null && paragraphText(e) * 3 < all) {
                e.remove();
            }
        }
    }

    private static boolean isJunk(Element e) {
        if (e.normalName().equals("aside")) {
            return true;
        }
        String names = e.id() + " " + e.className();
        return names.length() > 1
                && names.length() < 400
                && Arrays.stream(WORDS.split(names)).anyMatch(w -> JUNK.contains(w.toLowerCase(java.util.Locale.ROOT)));
    }

    private static @Nullable Element readable(Document page) {
        return new Readability4J("http://localhost/", page.clone()).parse().getArticleContent();
    }

    /** The element whose own paragraphs hold the most text, their commas counted as readability does. */
    private static @Nullable Element densest(Document page) {
        Element best = null;
        int most = 0;
        for (Element e : page.body().getAllElements()) {
            int score = 0;
            for (Element p : e.children()) {
                if (p.normalName().equals("p") && linkShare(p) < 0.5) {
                    score += p.text().length();
                }
            }
            if (score > most) {
                most = score;
                best = e;
            }
        }
        return best;
    }

    private static int paragraphText(Element root) {
        int sum = 0;
        for (Element p : root.select("p")) {
            sum += p.text().length();
        }
        return sum;
    }

    static double linkShare(Element e) {
        int all = e.text().length();
        int linked = e.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return all == 0 ? 0 : (double) linked / all;
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    private static List<String> lines(@Nullable Element root) {
        return root == null ? List.of() : HtmlLines.of(root);
    }
}
