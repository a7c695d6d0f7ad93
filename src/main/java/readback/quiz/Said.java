package readback.quiz;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readback.question.AnswerKey;
import readback.question.Match;
import readback.question.Option;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Response;

/** A response in words a person can read without the key. */
public final class Said {

    private Said() {}

    /** Options as they are written, words as typed, "120–168" for marked characters, nothing for a skipped question. */
    public static String words(AnswerKey key, Response response) {
        if (response instanceof Response.Words words) {
            return clean(words.text());
        }
        if (response instanceof Response.Marked marked) {
            return marked.span().start() + "–" + marked.span().end();
        }
        if (response instanceof Response.Picked picked) {
            List<String> options = options(key).stream().map(Option::text).toList();
            return named(options, picked.options(), "; ");
        }
        if (response instanceof Response.Ordered ordered) {
            return named(key instanceof Order order ? order.items() : List.of(), ordered.items(), " → ");
        }
        if (response instanceof Response.Matched matched && key instanceof Match match) {
            return IntStream.range(
                            0, Math.min(match.left().size(), matched.rights().size()))
                    .mapToObj(i -> match.left().get(i) + " – "
                            + item(match.right(), matched.rights().get(i)))
                    .collect(Collectors.joining("; "));
        }
        return "";
    }

    /** Whether there is anything in it to grade. */
    static boolean isEmpty(Response response) {
        return response instanceof Response.Picked picked && picked.options().isEmpty()
                || response instanceof Response.Words words && words.text().isBlank()
                || response instanceof Response.Ordered ordered
                        && ordered.items().isEmpty()
                || response instanceof Response.Matched matched
                        && matched.rights().stream().allMatch(r -> r < 0);
    }

    /** Typed text can hold anything: control characters become spaces, halves of a pair the replacement sign. */
    private static String clean(String text) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ");
        return plain.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)
                ? plain.codePoints()
                        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xfffd : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : plain;
    }

    private static List<Option> options(AnswerKey key) {
        if (key instanceof PickOne one) {
            return one.options();
        }
        return key instanceof PickMany many ? many.options() : List.of();
    }

    private static String named(List<String> items, List<Integer> indexes, String separator) {
        return indexes.stream().map(i -> item(items, i)).collect(Collectors.joining(separator));
    }

    private static String item(List<String> items, int index) {
        return index >= 0 && index < items.size() ? Objects.requireNonNull(items.get(index)) : "?";
    }
}
