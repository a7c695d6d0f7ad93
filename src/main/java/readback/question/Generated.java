package readback.question;

import java.util.List;

/**
 * The questions of a set, easy to hard, and every draft that was dropped with the reason.
 *
 * @param failures kinds that failed on this article with an error, and which; empty but for a fault of the program
 */
public record Generated(List<Question> questions, List<Dropped> dropped, List<String> failures) {

    public Generated {
        questions = List.copyOf(questions);
        dropped = List.copyOf(dropped);
        failures = List.copyOf(failures);
    }

    public Generated(List<Question> questions, List<Dropped> dropped) {
        this(questions, dropped, List.of());
    }
}
