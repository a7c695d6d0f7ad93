package readback.question;

import java.util.List;
import java.util.stream.IntStream;

/** Put items in order; {@code items} stand in the right order, and are always shown shuffled. */
public record Order(List<String> items) implements AnswerKey {

    public Order {
        items = List.copyOf(items);
    }

    @Override
    public String form() {
        return "order";
    }

    @Override
    public Grade grade(Response response) {
        if (!(response instanceof Response.Ordered ordered) || ordered.items().isEmpty()) {
            return new Grade(0, "Nothing was put in order.", "empty");
        }
        if (response.equals(model())) {
            return Grade.right("In the right order.");
        }
        double fraction = PartialCredit.order(ordered.items(), items.size());
        return fraction > 0
                ? new Grade(Math.min(fraction, 0.99), "More of it is in the right order than not.", "partial")
                : Grade.wrong("No more of it is in the right order than in the wrong one.");
    }

    @Override
    public Response model() {
        return new Response.Ordered(IntStream.range(0, items.size()).boxed().toList());
    }

    @Override
    public String shown() {
        return String.join(" → ", items);
    }
}
