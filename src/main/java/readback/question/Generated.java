package readback.question;

import java.util.List;

/** The questions of a set, easy to hard, and every draft that was dropped with the reason. */
public record Generated(List<Question> questions, List<Dropped> dropped) {

    public Generated {
        questions = List.copyOf(questions);
        dropped = List.copyOf(dropped);
    }
}
