package readback.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Parts without which no match can be, and the class of {@link Triggers} that a text with such a part has. */
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("month", "month"),
            Map.entry("plainmonth", "month"),
            Map.entry("namemonth", "month"),
            Map.entry("weekday", "weekday"),
            Map.entry("unit", "unit"),
            Map.entry("units", "unit"),
            Map.entry("plural", "unit"),
            Map.entry("season", "season"),
            Map.entry("day", "digit"),
            Map.entry("year", "digit"),
            Map.entry("newyear", "digit"));

    private final Pattern pattern;
    private final Pattern beginning;
    private final List<String> names;
    private final TimeExpression.Kind kind;
    private final Reading reading;
    private final Set<String> needs;

    private TimePattern(
            Pattern pattern,
            Pattern beginning,
            List<String> names,
            Set<String> needs,
            TimeExpression.Kind kind,
            Reading reading) {
        this.pattern = pattern;
        this.beginning = beginning;
        this.names = List.copyOf(names);
        this.needs = Set.copyOf(needs);
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
        String whole = regex.toString().replace(" ", "[ \\u00a0\\n]");
        return new TimePattern(
                Pattern.compile(whole, Pattern.CASE_INSENSITIVE),
                Pattern.compile(withoutLookbehind(whole), Pattern.CASE_INSENSITIVE),
                names,
                needs(written),
                kind,
                reading);
    }

    /** The classes of the parts that stand in every match: outside brackets, in a pattern without alternatives there. */
    private static Set<String> needs(String written) {
        Set<String> found = new HashSet<>();
        int depth = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                return Set.of();
            } else if (c == '<' && depth == 0) {
                int end = written.indexOf('>', i);
                boolean optional = end + 1 < written.length() && "?*{".indexOf(written.charAt(end + 1)) >= 0;
                String type = CLASSES.get(written.substring(i + 1, end).replaceAll("\\d", ""));
                if (type != null && !optional) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    /** Whether a text with words of these classes can have a match at all. */
    boolean canMatch(Set<String> triggers) {
        return triggers.containsAll(needs);
    }

    /** Whether a match may begin with these letters: it does, or it fails only for want of more. */
    boolean canBegin(String letters) {
        Matcher m = beginning.matcher(letters);
        return m.lookingAt() || m.hitEnd();
    }

    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The match of {@code m}, one of this pattern's. */
    Found found(Matcher m, int offset) {
        Map<String, String> parts = new HashMap<>();
        for (String name : names) {
            if (m.group(name) != null) {
                parts.put(name, m.group(name));
            }
        }
        return new Found(
                new readback.text.Span(offset + m.start(), offset + m.end()),
                kind,
                reading,
                new Groups(m.group(), parts));
    }

    /**
     * The expression without what it asks of the text before: a match of the whole is one of this, too. What stands inside a
     * look ahead stays, since there it says what may not follow.
     */
    static String withoutLookbehind(String regex) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int i = 0; i < regex.length(); i++) {
            if (regex.charAt(i) == '\\') {
                i++;
            } else if (regex.startsWith("(?=", i) || regex.startsWith("(?!", i)) {
                i = close(regex, i);
            } else if (regex.startsWith("(?<=", i) || regex.startsWith("(?<!", i)) {
                kept.append(regex, from, i);
                i = close(regex, i);
                from = i + 1;
            }
        }
        return kept.append(regex, from, regex.length()).toString();
    }

    /** The bracket that closes the one at {@code open}. */
    private static int close(String regex, int open) {
        int depth = 0;
        boolean set = false;
        for (int i = open; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (set) {
                set = c != ']';
            } else if (c == '[') {
                set = true;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("open bracket: " + regex);
    }
}
