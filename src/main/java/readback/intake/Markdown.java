package readback.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Markdown (CommonMark's common part, with YAML front matter) to paragraphs. */
final class Markdown {

    private static final Pattern FRONT =
            Pattern.compile("\\A---[ ]*\n((?:[^\n]*\n){0,60}?)(?:---|\\.\\.\\.)[ ]*(?:\n|\\z)");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(title|author|byline|date|published)[ ]*:[ ]*(.{1,300})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ ]+(.*?)[ ]*#*$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}([-*_=])([ ]*\\1){2,}[ ]*$");
    private static final Pattern MARK = Pattern.compile("^(?:[ ]{0,3}>[ ]?)+|^[ ]{0,8}(?:[-*+•]|\\d{1,3}[.)])[ ]+");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^\\]]{1,80}\\]:[ ]*\\S.*$");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]{0,300})\\]\\([^)]{0,500}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[]{1,300})\\](?:\\([^)]{0,500}\\)|\\[[^\\]]{0,80}\\])");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,400}?)(?<=\\S)\\1");
    private static final Pattern WEAK = Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_]{1,400}?)(?<=\\S)\\1(?![\\w*])");
    private static final Pattern CODE = Pattern.compile("`([^`]{1,300})`");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
    private static final Pattern AUTO = Pattern.compile("<(https?://[^<>\\s]{1,300})>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~|-])");

    private @Nullable String title;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Markdown() {}

    static Draft read(String text) {
        Markdown reading = new Markdown();
        String byline = null;
        LocalDate date = null;
        String body = text;
        Matcher front = FRONT.matcher(text);
        if (front.find()) {
            body = text.substring(front.end());
            Matcher field = FIELD.matcher(front.group(1));
            while (field.find()) {
                String value = field.group(2).strip().replaceAll("^[\"']|[\"']$", "");
                switch (field.group(1).toLowerCase(java.util.Locale.ROOT)) {
                    case "title" -> reading.title = value;
                    case "author", "byline" -> byline = value;
                    default -> date = Dates.in(value).orElse(null);
                }
            }
        }
        reading.lines(body);
        return new Draft(reading.title, byline, date, reading.paragraphs, reading.cut);
    }

    private void lines(String body) {
        boolean fenced = false;
        for (String line : body.split("\n", -1)) {
            Matcher heading = HEADING.matcher(line);
            if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
                close();
                fenced = !fenced;
            } else if (fenced || DEFINITION.matcher(line).matches()) {
                continue;
            } else if (RULE.matcher(line).matches()) {
                underline(line);
            } else if (heading.matches()) {
                close();
                heading(inline(heading.group(1)));
            } else if (line.isBlank()) {
                close();
            } else {
                Matcher mark = MARK.matcher(line);
                if (mark.find() && !line.strip().startsWith(">")) {
                    close();
                }
                open.append(MARK.matcher(line).replaceFirst("")).append(' ');
            }
        }
        close();
    }

    /** A row of "=" or "-" under a line makes it a heading; alone it parts the page. */
    private void underline(String line) {
        boolean setext =
                !open.isEmpty() && (line.strip().startsWith("=") || line.strip().startsWith("-"));
        if (setext) {
            String words = inline(open.toString());
            open.setLength(0);
            heading(words);
        } else {
            close();
        }
    }

    private void heading(String words) {
        if (title == null && paragraphs.stream().noneMatch(Prose::isParagraph)) {
            title = words;
        } else if (!words.isEmpty() && !words.equals(title)) {
            paragraphs.add(words);
        }
    }

    private void close() {
        String words = inline(open.toString());
        open.setLength(0);
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
    }

    private static String inline(String line) {
        String s = IMAGE.matcher(line).replaceAll("");
        s = LINK.matcher(s).replaceAll("$1");
        s = AUTO.matcher(s).replaceAll("$1");
        s = TAG.matcher(s).replaceAll("");
        s = STRONG.matcher(s).replaceAll("$2");
        s = WEAK.matcher(s).replaceAll("$2");
        s = CODE.matcher(s).replaceAll("$1");
        return Cleaning.squeeze(ESCAPE.matcher(s).replaceAll("$1"));
    }
}
