package readback.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.cli.desk.FailedException;
import readback.cli.desk.Input;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.cli.plain.Answers;
import readback.library.BadJsonException;
import readback.library.SetJson;
import readback.question.AnswerKey;
import readback.question.Finding;
import readback.question.Linter;
import readback.question.Match;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.question.Response;
import readback.text.Sentences;

/** {@code readback check}: what is wrong or weak in a set, for its author. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Checks question sets: every error and weakness with its place and how to mend it.",
            "",
            "  readback check questions/*.json",
            "  readback check spring.json --try who-rang \"Dr Holm\"    how an answer would be graded",
            "  readback check spring.json --accept who-rang Holm       make it right",
            "",
            "It also tells what learners said of the questions: that an answer is right, that a question is faulty.",
            "",
            "Exit code 1 if there is an error; warnings alone give 0 (with --strict 1)."
        })
final class Check implements Callable<Integer> {

    private final Surroundings world;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SET", description = "Files; - is standard input.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--try",
            arity = "2",
            paramLabel = "ID ANSWER",
            description =
                    "Grade an answer to this question; for a choice the letter of an option in the author's order.")
    private @Nullable List<String> tried;

    @Option(
            names = "--accept",
            arity = "2",
            paramLabel = "ID ANSWER",
            description = "Make this answer to a typed question right: adds it to the key in the file.")
    private @Nullable List<String> accepted;

    @Option(
            names = "--before",
            paramLabel = "OLD",
            description = "The set as it was: a changed key under an approved id is an error.")
    private @Nullable String before;

    @Option(names = "--strict", description = "Warnings fail too.")
    private boolean strict;

    Check(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<String> answer = tried;
        if (answer != null) {
            return tryAnswer(answer.get(0), answer.get(1));
        }
        List<String> more = accepted;
        if (more != null) {
            one("--accept");
            print(Acceptance.accept(names.get(0), more.get(0), more.get(1), world));
            return Main.DONE;
        }
        Voices voices = new Voices(world);
        int errors = 0;
        int warnings = 0;
        int good = 0;
        for (String name : names) {
            List<Finding> found;
            QuestionSet set;
            try {
                SetJson.Loaded loaded = load(name);
                set = loaded.set();
                loaded.notes().forEach(n -> print(name + ": note: " + n));
                QuestionSet old = before == null ? null : load(before).set();
                found = old == null ? Linter.lint(set) : Linter.lint(set, old);
            } catch (BadJsonException | FailedException e) {
                print(String.valueOf(e.getMessage()));
                errors++;
                continue;
            }
            found.forEach(f -> print(name + ": " + f.line()));
            voices.lines(set, name).forEach(this::print);
            int bad = (int) found.stream().filter(Finding::isError).count();
            errors += bad;
            warnings += found.size() - bad;
            good += found.isEmpty() ? 1 : 0;
        }
        print(counted(names.size(), "set") + " checked, " + good + " without a finding: " + counted(errors, "error")
                + ", " + counted(warnings, "warning") + ".");
        return errors > 0 || strict && warnings > 0 ? Main.FAILED : Main.DONE;
    }

    private SetJson.Loaded load(String name) {
        return SetJson.load(new String(Input.bytes(name, world), java.nio.charset.StandardCharsets.UTF_8), name);
    }

    private int tryAnswer(String id, String answer) {
        one("--try");
        QuestionSet set = load(names.get(0)).set();
        Question question = question(set, id, names.get(0));
        readback.question.Grade grade = question.key().grade(response(question.key(), answer, set));
        print(String.format(java.util.Locale.ROOT, "%s (%.2f): %s", verdict(grade), grade.fraction(), grade.reason()));
        return Main.DONE;
    }

    private void one(String option) {
        if (names.size() != 1) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), option + " goes with one set.");
        }
    }

    /** @throws FailedException if the set has none of that id */
    static Question question(QuestionSet set, String id, String name) {
        return set.questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new FailedException(name + ": there is no question " + id
                        + Misuse.nearest(
                                id, set.questions().stream().map(Question::id).toList()) + "."));
    }

    private static Response response(AnswerKey key, String answer, QuestionSet set) {
        int items = Math.max(size(key), 1);
        List<Integer> order = IntStream.range(0, items).boxed().toList();
        Answers.Answer read = Answers.read(key, order, answer, Sentences.of(set.article()));
        Response response = read.response();
        if (response == null) {
            throw new FailedException("This is no answer to the question. " + read.problem());
        }
        return response;
    }

    private static int size(AnswerKey key) {
        if (key instanceof PickOne one) {
            return one.options().size();
        }
        if (key instanceof PickMany many) {
            return many.options().size();
        }
        return key instanceof Order order
                ? order.items().size()
                : key instanceof Match match ? match.right().size() : 0;
    }

    private static String verdict(readback.question.Grade grade) {
        return grade.isRight() ? "right" : grade.fraction() > 0 ? "partly right" : "wrong";
    }

    private static String counted(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private void print(String line) {
        world.out().print(line + "\n");
    }
}
