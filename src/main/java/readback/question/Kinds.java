package readback.question;

import java.util.List;

/** All kinds, in the order in which a set likes them. */
public final class Kinds {

    public static final List<QuestionKind> ALL = List.of();

    private Kinds() {}
}
