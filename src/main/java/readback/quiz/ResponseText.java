package readback.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import readback.question.Response;
import readback.text.Span;

/**
 * A response as one line of text, the same in every version, as the journal keeps it:
 *
 * <pre>
 * picked:0,2          options chosen, by index into the key
 * words:more than 9   typed; a backslash as \\, control characters and line separators as &#92;uXXXX
 * ordered:2,0,1       items in the order given
 * matched:1,-1,0      for each left item its right one, -1 for none
 * marked:120-168      characters marked in the article, from and to
 * skipped:
 * </pre>
 */
public final class ResponseText {

    private ResponseText() {}

    public static String write(Response response) {
        if (response instanceof Response.Picked picked) {
            return "picked:" + numbers(picked.options());
        }
        if (response instanceof Response.Words words) {
            return "words:" + escaped(words.text());
        }
        if (response instanceof Response.Ordered ordered) {
            return "ordered:" + numbers(ordered.items());
        }
        if (response instanceof Response.Matched matched) {
            return "matched:" + numbers(matched.rights());
        }
        if (response instanceof Response.Marked marked) {
            return "marked:" + marked.span().start() + '-' + marked.span().end();
        }
        return "skipped:";
    }

    /** @throws IllegalArgumentException if it is none of these */
    public static Response read(String line) {
        int colon = line.indexOf(':');
        String form = colon < 0 ? line : line.substring(0, colon);
        String rest = line.substring(colon + 1);
        return switch (form) {
            case "picked" -> new Response.Picked(numbers(rest));
            case "words" -> new Response.Words(unescaped(rest));
            case "ordered" -> new Response.Ordered(numbers(rest));
            case "matched" -> new Response.Matched(numbers(rest));
            case "marked" -> new Response.Marked(span(rest));
            case "skipped" -> new Response.Skipped();
            default -> throw new IllegalArgumentException("no response: " + line);
        };
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static Span span(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("no span: " + text);
        }
        return new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c) && !isPaired(text, i);
            if (c == '\\') {
                out.append("\\\\");
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || lone) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (i + 5 < text.length() && text.charAt(i + 1) == 'u') {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '\\') {
                out.append('\\');
                i++;
            } else {
                throw new IllegalArgumentException("a lone backslash in: " + text);
            }
        }
        return out.toString();
    }
}
