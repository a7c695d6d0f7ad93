package readback.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Choose all that are right. */
public record PickMany(List<Option> options, boolean shuffle) implements AnswerKey {

    public PickMany {
        options = List.copyOf(options);
    }

    @Override
    public String form() {
        return "pick-many";
    }

    /** Indexes of the right options. */
    public List<Integer> keyIndexes() {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).isKey())
                .boxed()
                .toList();
    }

    @Override
    public Grade grade(Response response) {
        return Choices.gradeMany(this, response);
    }

    @Override
    public Response model() {
        return new Response.Picked(keyIndexes());
    }

    @Override
    public String shown() {
        return keyIndexes().stream().map(i -> options.get(i).text()).collect(Collectors.joining("; "));
    }
}
