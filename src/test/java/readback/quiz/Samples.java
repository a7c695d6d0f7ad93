package readback.quiz;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.Response;
import readback.question.Typed;

/** Small questions for the tests of this package and the journal's. */
public final class Samples {

    /** A Tuesday morning. */
    public static final Instant NINE = Instant.parse("2026-01-13T09:00:00Z");

    /** The right option of {@link #pick}. */
    public static final Response RIGHT = new Response.Picked(List.of(0));

    /** A wrong option of {@link #pick}. */
    public static final Response WRONG = new Response.Picked(List.of(2));

    private Samples() {}

    public static Instant after(long seconds) {
        return NINE.plusSeconds(seconds);
    }

    /** Option 0 is right; there are four. */
    public static Question pick(String id) {
        List<Option> options = List.of(
                Option.key("Tokayev"),
                new Option("Putin", Option.Role.OTHER_SPAN, null, null),
                new Option("Alzanov", Option.Role.UNSUPPORTED, null, null),
                new Option("Masimov", Option.Role.MISREADS, null, null));
        return question(id, "who-said", new PickOne(options, true), Process.RETRIEVE, null);
    }

    /** "Almaty" is right. */
    public static Question typed(String id) {
        return question(id, "where", new Typed(List.of("Almaty"), Typed.Sort.NAME, List.of()), Process.INFER, null);
    }

    public static Question question(String id, String kind, AnswerKey key, Process process, @Nullable String fact) {
        return new Question(
                id,
                kind,
                "Stem of " + id + "?",
                key,
                List.of(),
                List.of("wide hint", "narrow hint"),
                "",
                process,
                0.5,
                Question.Status.APPROVED,
                "author:test",
                fact);
    }

    /** q0, q1 … in the set "unrest". */
    public static List<Asked> picks(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Asked("unrest", pick("q" + i)))
                .toList();
    }

    public static Session session(Terms terms, List<Asked> asked) {
        return Session.start("6f1c2a34-0000-4000-8000-000000000001", "ada", terms, NINE, asked);
    }

    public static Session practice(int n) {
        return session(Terms.of(Behaviour.PRACTICE, 7), picks(n));
    }
}
