package readback.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of an element: one for each block of text; blocks that are mostly links are left out. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> APART = Set.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "td",
            "th",
            "tr",
            "table",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "pre",
            "header",
            "main",
            "center",
            "address",
            "hr");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int links;
    private int breaks;

    private HtmlLines() {}

    static List<String> of(Element root) {
        HtmlLines reading = new HtmlLines();
        root.traverse(reading);
        reading.close();
        return reading.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().replace('\n', ' ');
            open.append(words);
            linked += links > 0 ? words.strip().length() : 0;
            breaks = words.isBlank() ? breaks : 0;
        } else if (isApart(node)) {
            close();
        } else if (node.nodeName().equals("br")) {
            breaks++;
            open.append(' ');
            if (breaks > 1) {
                close();
            }
        } else if (node.nodeName().equals("a")) {
            links++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isApart(node)) {
            close();
        } else if (node.nodeName().equals("a")) {
            links = Math.max(0, links - 1);
        }
    }

    /** The paragraphs that readability wraps around text beside inline elements are none. */
    private static boolean isApart(Node node) {
        return APART.contains(node.nodeName()) && !node.attr("class").contains("readability-styled");
    }

    /** A block of which more than half is link text is a menu or a teaser, unless it is a sentence with much linked. */
    private void close() {
        String line = open.toString().strip();
        boolean menu = linked * 2 > line.length() && !(Prose.isParagraph(line) && linked < line.length() * 0.9);
        if (!line.isEmpty() && !menu) {
            lines.add(line);
        }
        open.setLength(0);
        linked = 0;
        breaks = 0;
    }
}
