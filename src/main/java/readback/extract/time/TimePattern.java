package readback.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.text.TimeExpression;

/**
 * One pattern of an expression of time, written with the {@link Parts} in angle brackets: {@code <month> <day>}. A part
 * named twice has a number behind its name the second time: {@code <month2>}. Groups named in the pattern itself are
 * handed to the reading as well.
 */
final class TimePattern {

    private static final Pattern PART = Pattern.compile("(?<!\\(\\?|k)<([a-z]+)([0-9]?)>");

    private static final Pattern OWN = Pattern.compile("\\(\\?<([a-z]+)>");

    private final Pattern pattern;
    private final List<String> names;
    private final TimeExpression.Kind kind;
    private final Reading reading;

    private TimePattern(Pattern pattern, List<String> names, TimeExpression.Kind kind, Reading reading) {
        this.pattern = pattern;
        this.names = List.copyOf(names);
        this.kind = kind;
        this.reading = reading;
    }

    static TimePattern of(TimeExpression.Kind kind, String written, Reading reading) {
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder("(?<![\\p{L}\\d])(?:");
        Matcher m = PART.matcher(written);
        while (m.find()) {
            String name = m.group(1) + m.group(2);
            names.add(name);
            m.appendReplacement(regex, Matcher.quoteReplacement("(?<" + name + ">" + Parts.regex(m.group(1)) + ")"));
        }
        m.appendTail(regex);
        Matcher own = OWN.matcher(written);
        while (own.find()) {
            names.add(own.group(1));
        }
        regex.append(")(?![\\p{L}\\d])");
        return new TimePattern(
                Pattern.compile(regex.toString().replace(" ", "[ \\u00a0\\n]"), Pattern.CASE_INSENSITIVE),
                names,
                kind,
                reading);
    }

    /**
     * Every match in {@code text}, in order.
     *
     * @param starts where a match may begin at all, in order: at the beginnings of words
     */
    void find(String text, int[] starts, int offset, List<Found> into) {
        Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int end = 0;
        for (int start : starts) {
            if (start < end || !m.region(start, text.length()).lookingAt()) {
                continue;
            }
            end = m.end();
            Map<String, String> parts = new HashMap<>();
            for (String name : names) {
                if (m.group(name) != null) {
                    parts.put(name, m.group(name));
                }
            }
            into.add(new Found(
                    new readback.text.Span(offset + m.start(), offset + m.end()),
                    kind,
                    reading,
                    new Groups(m.group(), parts)));
        }
    }
}
