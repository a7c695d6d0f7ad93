package readback.question;

import java.util.List;

/**
 * Choose one.
 *
 * @param shuffle whether the options may be shown in another order (not for numbers or dates in order)
 */
public record PickOne(List<Option> options, boolean shuffle) implements AnswerKey {

    public PickOne {
        options = List.copyOf(options);
    }

    @Override
    public String form() {
        return "pick-one";
    }

    /** Index of the (first) right option, -1 if the author gave none. */
    public int keyIndex() {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isKey()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Grade grade(Response response) {
        return Choices.gradeOne(this, response);
    }

    @Override
    public Response model() {
        return new Response.Picked(List.of(keyIndex()));
    }

    @Override
    public String shown() {
        return options.get(keyIndex()).text();
    }
}
