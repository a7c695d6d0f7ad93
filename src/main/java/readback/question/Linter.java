package readback.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readback.text.Plain;

/**
 * Says what is wrong or weak in a set: one function for the editor, {@code check}, the test over {@code questions/} and the
 * generator's own drafts. The warnings follow Haladyna, Downing and Rodriguez, "A Review of Multiple-Choice Item-Writing
 * Guidelines for Classroom Assessment" (2002).
 */
public final class Linter {

    private Linter() {}

    /** All findings, those of the set first, then by question, errors before warnings. Never throws. */
    public static List<Finding> lint(QuestionSet set) {
        List<Finding> found = new ArrayList<>(ofSet(set));
        for (Question question : set.questions()) {
            found.addAll(lint(question, set));
        }
        return List.copyOf(found);
    }

    /**
     * As {@link #lint(QuestionSet)}, and errors for questions that were approved in {@code before} and have another key now:
     * learners' answers would be judged by two measures under one id.
     */
    public static List<Finding> lint(QuestionSet set, QuestionSet before) {
        Map<String, Question> old = new HashMap<>();
        before.questions().forEach(q -> old.put(q.id(), q));
        List<Finding> found = new ArrayList<>();
        for (Question now : set.questions()) {
            Question then = old.get(now.id());
            if (then != null
                    && then.status() == Question.Status.APPROVED
                    && !then.key().equals(now.key())) {
                found.add(Finding.error(
                        place(now),
                        "Its key changed since it was approved.",
                        "Give the new question an id of its own and set this one to RETIRED."));
            }
        }
        found.addAll(lint(set));
        return List.copyOf(found);
    }

    /** The findings for one question of a set. */
    public static List<Finding> lint(Question question, QuestionSet set) {
        List<Finding> errors = KeyRules.check(question);
        List<Finding> found = new ArrayList<>(errors);
        found.addAll(EvidenceRules.check(question, set.article().text()));
        found.addAll(characters(question));
        if (errors.isEmpty()) {
            found.addAll(OptionRules.check(question));
            found.addAll(StemRules.check(question));
        }
        return found;
    }

    static String place(Question question) {
        return "question \"" + Plain.oneLine(question.id(), 60) + "\"";
    }

    private static List<Finding> ofSet(QuestionSet set) {
        List<Finding> found = new ArrayList<>();
        if (set.formatVersion() != QuestionSet.FORMAT) {
            found.add(Finding.error(
                    "the set",
                    "Its format version is " + set.formatVersion() + ", and this version knows " + QuestionSet.FORMAT
                            + ".",
                    "Write \"formatVersion\": " + QuestionSet.FORMAT + ", or use a newer Readback."));
        }
        if (hasForbidden(Stream.of(
                set.id(), set.title(), set.article().title(), set.article().text()))) {
            found.add(Finding.error(
                    "the set",
                    "Its id, title or article holds control characters.",
                    "Delete them; a line break is the only one allowed."));
        }
        Set<String> ids = new HashSet<>();
        for (Question question : set.questions()) {
            if (!ids.add(question.id())) {
                found.add(Finding.error(
                        place(question), "Two questions have this id.", "Give each its own; progress follows it."));
            }
        }
        found.addAll(SetRules.check(set));
        return found;
    }

    private static List<Finding> characters(Question question) {
        Stream<String> own =
                Stream.of(question.id(), question.kind(), question.stem(), question.explanation(), question.origin());
        Stream<String> all =
                Stream.concat(own, Stream.concat(question.hints().stream(), KeyRules.texts(question.key())));
        return hasForbidden(all)
                ? List.of(Finding.error(
                        place(question),
                        "It holds control characters.",
                        "Delete them: they would disturb the learner's terminal."))
                : List.of();
    }

    private static boolean hasForbidden(Stream<String> texts) {
        return texts.anyMatch(t -> Plain.firstForbidden(t).isPresent());
    }
}
