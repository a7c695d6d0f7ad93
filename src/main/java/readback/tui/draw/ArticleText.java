package readback.tui.draw;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import readback.text.Article;
import readback.text.Span;
import readback.tui.event.Key;

/** An article as numbered paragraphs of one width, with highlights; knows which line holds which offset. */
public final class ArticleText {

    /** Words to be shown in a role. Later ones win. */
    public record Highlight(Span span, Role role) {}

    private record Row(int paragraph, boolean first, int start, int end) {}

    private record Rows(int width, List<Row> rows) {}

    /** The last wrapping of each article: keys come faster than a long text can be wrapped. */
    private static final Map<Article, Rows> WRAPPED = new WeakHashMap<>();

    private final Article article;
    private final List<Row> rows;
    private final List<Highlight> highlights;
    private final int gutter;

    public ArticleText(Article article, int width, List<Highlight> highlights) {
        this.article = article;
        this.gutter = width < 44 ? 3 : 4;
        this.rows = rows(article, width - gutter);
        this.highlights = List.copyOf(highlights);
    }

    private static List<Row> rows(Article article, int room) {
        synchronized (WRAPPED) {
            Rows known = WRAPPED.get(article);
            if (known != null && known.width == room) {
                return known.rows;
            }
        }
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Span paragraph : article.paragraphs()) {
            if (number > 0) {
                rows.add(new Row(number, false, paragraph.start() - 1, -1));
            }
            boolean first = true;
            for (Wrap.Row row : Wrap.rows(article.text(), paragraph.start(), paragraph.end(), room)) {
                rows.add(new Row(number, first, row.start(), row.end()));
                first = false;
            }
            number++;
        }
        synchronized (WRAPPED) {
            WRAPPED.put(article, new Rows(room, rows));
        }
        return rows;
    }

    private Line line(Row row) {
        List<Run> runs = new ArrayList<>();
        Role bar = Role.QUIET;
        String sign = " ";
        for (Highlight h : highlights) {
            if (row.end > row.start && h.span.start() < row.end && h.span.end() > row.start) {
                sign = h.role == Role.PROOF ? Signs.BAR : h.role == Role.OTHER ? Signs.DASHED : sign;
                bar = h.role == Role.PROOF ? Role.RIGHT : h.role == Role.OTHER ? Role.WARN : bar;
            }
        }
        String number = row.first ? String.valueOf(row.paragraph + 1) : "";
        runs.add(new Run(" ".repeat(Math.max(0, gutter - 2 - number.length())) + number, Role.QUIET));
        runs.add(new Run(sign, bar));
        runs.add(new Run(" ".repeat(gutter - 1 - Math.max(gutter - 2, number.length())), Role.TEXT));
        String text = article.text();
        int from = row.start;
        Role role = role(from);
        for (int i = row.start + 1; i <= row.end; i++) {
            Role next = i < row.end ? role(i) : null;
            if (next != role) {
                runs.add(new Run(text.substring(from, i), role));
                from = i;
                role = next == null ? role : next;
            }
        }
        return new Line(runs, Key.item(row.start), null);
    }

    private Role role(int offset) {
        Role role = Role.TEXT;
        for (Highlight h : highlights) {
            if (h.span.contains(offset)) {
                role = h.role;
            }
        }
        return role;
    }

    /** The lines; each is made when it is asked for, since most of a long article is never on the screen. */
    public List<Line> lines() {
        return new AbstractList<>() {
            @Override
            public Line get(int index) {
                Row row = rows.get(index);
                return row.end < 0 ? Line.EMPTY : line(row);
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    /** The line that holds {@code offset}. */
    public int line(int offset) {
        int found = 0;
        for (int i = 0; i < rows.size() && rows.get(i).start <= offset; i++) {
            if (rows.get(i).end >= 0) {
                found = i;
            }
        }
        return found;
    }

    /** Where a line starts in the text. */
    public int offset(int line) {
        if (rows.isEmpty()) {
            return 0;
        }
        Row row = rows.get(Math.max(0, Math.min(line, rows.size() - 1)));
        return row.end < 0 ? row.start + 1 : row.start;
    }

    /** The column in its line where {@code offset} is shown. */
    public int column(int offset) {
        Row row = rows.get(line(offset));
        int end = Math.max(row.start, Math.min(offset, row.end));
        return gutter + Glyphs.width(article.text().substring(row.start, end));
    }

    /** The lines that hold the spans, with one line of context before and after inside the same paragraph. */
    public List<Line> around(List<Span> spans) {
        List<Line> some = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (near(i, spans)) {
                if (before >= 0 && before < i - 1) {
                    some.add(Line.EMPTY);
                }
                before = i;
                some.add(line(rows.get(i)));
            }
        }
        return some;
    }

    private boolean near(int index, List<Span> spans) {
        Row row = rows.get(index);
        for (int i = Math.max(0, index - 1); row.end >= 0 && i <= Math.min(rows.size() - 1, index + 1); i++) {
            Row other = rows.get(i);
            boolean same = other.end > other.start && other.paragraph == row.paragraph;
            if (same && spans.stream().anyMatch(s -> s.start() < other.end && s.end() > other.start)) {
                return true;
            }
        }
        return false;
    }
}
