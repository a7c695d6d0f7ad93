package readback.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Match each left item with a right one; a right item may serve several left ones, or none.
 *
 * @param key for each left item the index of its right item
 */
public record Match(List<String> left, List<String> right, List<Integer> key) implements AnswerKey {

    public Match {
        left = List.copyOf(left);
        right = List.copyOf(right);
        key = List.copyOf(key);
    }

    @Override
    public String form() {
        return "match";
    }

    @Override
    public Grade grade(Response response) {
        if (!(response instanceof Response.Matched matched)
                || matched.rights().stream().allMatch(i -> i < 0)) {
            return new Grade(0, "Nothing was matched.", "empty");
        }
        int hits = PartialCredit.hits(key, matched.rights());
        if (hits == key.size()) {
            return Grade.right("All matched.");
        }
        double fraction = PartialCredit.match(key, matched.rights(), right.size());
        String reason = hits + " of " + key.size() + " are matched rightly.";
        return new Grade(fraction, reason, fraction > 0 ? "partial" : "wrong");
    }

    @Override
    public Response model() {
        return new Response.Matched(key);
    }

    @Override
    public String shown() {
        return IntStream.range(0, left.size())
                .mapToObj(i -> left.get(i) + " – " + right.get(key.get(i)))
                .collect(Collectors.joining("; "));
    }
}
