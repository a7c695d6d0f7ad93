package readback.cli.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Mark;
import readback.question.Match;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Response;
import readback.text.Span;

/** Answers given in words: "b", "2", "a c", "2 1 3", "1b 2a", or the words themselves. */
public final class Answers {

    private static final Pattern PAIR = Pattern.compile("(\\d{1,3})\\s{0,3}[-=:.]?\\s{0,3}([a-z])(?![a-z])");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;.)>→]+");

    private Answers() {}

    /**
     * What was read.
     *
     * @param response the answer; absent if it was none
     * @param problem  what was wrong with it and how to say it; absent if it was one
     */
    public record Answer(
            @Nullable Response response, @Nullable String problem) {

        static Answer of(Response response) {
            return new Answer(response, null);
        }

        static Answer problem(String what) {
            return new Answer(null, what);
        }
    }

    /**
     * @param order     which item of the key stands at which place, as in {@link readback.quiz.Slot#order}
     * @param sentences of the article, as they are numbered for a question that wants a place marked
     */
    public static Answer read(AnswerKey key, List<Integer> order, String line, List<Span> sentences) {
        String text = line.strip();
        if (key instanceof PickOne one) {
            return pick(order, text, one.options().size(), false);
        }
        if (key instanceof PickMany many) {
            return pick(order, text, many.options().size(), true);
        }
        if (key instanceof Order items) {
            return order(order, text, items.items().size());
        }
        if (key instanceof Match match) {
            return match(order, text, match);
        }
        if (key instanceof Mark) {
            return mark(text, sentences);
        }
        boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
        return Answer.of(new Response.Words(quoted ? text.substring(1, text.length() - 1) : text));
    }

    private static Answer pick(List<Integer> order, String text, int count, boolean several) {
        List<Integer> places = new ArrayList<>();
        for (String part : parts(text)) {
            int place = place(part, count);
            if (place < 0) {
                return Answer.problem("Type a letter from A to " + letter(count - 1)
                        + (several ? ", or several with blanks between." : "."));
            }
            places.add(place);
        }
        if (!several && places.size() > 1) {
            return Answer.problem("Choose one only.");
        }
        return Answer.of(new Response.Picked(
                places.stream().distinct().map(p -> order.get(p)).sorted().toList()));
    }

    private static Answer order(List<Integer> order, String text, int count) {
        List<Integer> places = parts(text).stream().map(p -> place(p, count)).toList();
        if (places.contains(-1) || places.size() != count || new HashSet<>(places).size() != count) {
            return Answer.problem("Type the numbers 1 to " + count + " in the right order, each once, such as "
                    + example(count) + ".");
        }
        return Answer.of(
                new Response.Ordered(places.stream().map(p -> order.get(p)).toList()));
    }

    private static Answer match(List<Integer> order, String text, Match match) {
        List<Integer> rights = new ArrayList<>(Collections.nCopies(match.left().size(), -1));
        Matcher pairs = PAIR.matcher(text.toLowerCase(Locale.ROOT));
        String rest = text.toLowerCase(Locale.ROOT);
        boolean bad = false;
        while (pairs.find()) {
            int left = Integer.parseInt(pairs.group(1)) - 1;
            int right = pairs.group(2).charAt(0) - 'a';
            if (left < 0 || left >= rights.size() || right >= match.right().size()) {
                bad = true;
            } else {
                rights.set(left, order.get(right));
            }
        }
        bad |= !SEPARATORS
                .matcher(PAIR.matcher(rest).replaceAll(" "))
                .replaceAll("")
                .isEmpty();
        if (bad || rights.contains(-1)) {
            return Answer.problem("Type for each number its letter, such as "
                    + String.join(
                            " ",
                            IntStream.rangeClosed(1, rights.size())
                                    .mapToObj(n -> n + ""
                                            + Character.toLowerCase(
                                                    letter(n % match.right().size())))
                                    .toList())
                    + ".");
        }
        return Answer.of(new Response.Matched(rights));
    }

    private static Answer mark(String text, List<Span> sentences) {
        List<String> parts = parts(text);
        int place = parts.size() == 1 && Character.isDigit(parts.get(0).charAt(0))
                ? place(parts.get(0), sentences.size())
                : -1;
        return place < 0
                ? Answer.problem("Type the number of the sentence, 1 to " + sentences.size() + ".")
                : Answer.of(new Response.Marked(sentences.get(place)));
    }

    private static List<String> parts(String text) {
        String[] parts = SEPARATORS.split(text.strip());
        return parts.length == 0 ? List.of("?") : List.of(parts);
    }

    /** "b" or "2" → 1; -1 if there is no such place. */
    private static int place(String part, int count) {
        String word = part.toLowerCase(Locale.ROOT);
        int place = -1;
        if (word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z') {
            place = word.charAt(0) - 'a';
        } else if (word.matches("[0-9]{1,4}")) {
            place = Integer.parseInt(word) - 1;
        }
        return place < count ? place : -1;
    }

    static char letter(int place) {
        return (char) ('A' + place);
    }

    private static String example(int count) {
        List<String> numbers = new ArrayList<>(
                IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList());
        Collections.swap(numbers, 0, Math.min(1, count - 1));
        return String.join(" ", numbers);
    }
}
