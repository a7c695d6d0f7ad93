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
        return response.equals(model()) ? Grade.right("In the right order.") : Grade.wrong("Not in this order.");
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
