package readback.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.cli.desk.Surroundings;
import readback.journal.Journal;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.question.WrittenKey;
import readback.quiz.Attempt;
import readback.quiz.Note;
import readback.text.Plain;

/** What learners said of the questions of a set: that an answer of theirs is right, that a question is faulty. */
final class Voices {

    private static final int LONGEST = 200;

    private final List<Note> notes;
    private final Map<String, Attempt> attempts = new HashMap<>();

    /** Reads the journal, if there is one. */
    Voices(Surroundings world) {
        if (!Files.exists(world.places().journal())) {
            notes = List.of();
            return;
        }
        try (Journal journal = Journals.open(world)) {
            notes = journal.notes();
            journal.attempts().forEach(a -> attempts.put(a.id(), a));
        }
        notes.stream().filter(n -> n.kind() == Note.Kind.UNDONE).forEach(n -> attempts.remove(n.attempt()));
    }

    /** One line for each answer somebody stands up for and that is not right by now, and for each faulty question. */
    List<String> lines(QuestionSet set, String name) {
        List<String> lines = new ArrayList<>();
        for (Question question : set.questions()) {
            String place = name + ": question \"" + question.id() + "\": ";
            List<Note> about = notes.stream()
                    .filter(n -> n.set().equals(set.id()) && n.question().equals(question.id()))
                    .toList();
            appeals(question, about).forEach((said, voices) -> lines.add(place + appeal(question, said, voices, name)));
            List<Note> faults =
                    about.stream().filter(n -> n.kind() == Note.Kind.FAULT).toList();
            if (!faults.isEmpty()) {
                lines.add(place + learners(faults, "marks", "mark") + " it as faulty" + why(faults) + ".");
            }
        }
        return lines;
    }

    private Map<String, List<Note>> appeals(Question question, List<Note> about) {
        Map<String, List<Note>> appeals = new LinkedHashMap<>();
        for (Note note : about) {
            Attempt attempt = attempts.get(note.attempt());
            if (note.kind() == Note.Kind.APPEAL
                    && attempt != null
                    && !question.key().grade(attempt.response()).isRight()) {
                appeals.computeIfAbsent(attempt.said(), s -> new ArrayList<>()).add(note);
            }
        }
        return appeals;
    }

    private static String appeal(Question question, String said, List<Note> voices, String name) {
        String says = learners(voices, "says", "say") + (voices.size() == 1 ? " this answer is" : " their answer is")
                + " right: “" + Plain.oneLine(said, LONGEST) + "”" + why(voices) + "; ";
        return says
                + (question.key() instanceof WrittenKey
                        ? "accept it with: readback check " + quoted(name) + " --accept " + quoted(question.id()) + " "
                                + quoted(said)
                        : "look at the options of the question again.");
    }

    /** "1 learner says", "2 learners say". */
    private static String learners(List<Note> notes, String one, String many) {
        Set<String> who = new HashSet<>();
        notes.forEach(n -> who.add(n.learner()));
        return who.size() == 1 ? "1 learner " + one : who.size() + " learners " + many;
    }

    private static String why(List<Note> notes) {
        Set<String> reasons = new LinkedHashSet<>();
        notes.stream()
                .map(n -> Plain.oneLine(n.detail(), LONGEST).strip())
                .filter(r -> !r.isEmpty())
                .forEach(reasons::add);
        return reasons.isEmpty() ? "" : " (“" + String.join("”, “", reasons) + "”)";
    }

    /** As a shell takes it. */
    private static String quoted(String text) {
        String plain = Plain.oneLine(text, LONGEST);
        if (plain.matches("[\\w./-]+")) {
            return plain;
        }
        return plain.matches("[^\"$`\\\\!]*") ? '"' + plain + '"' : "'" + plain.replace("'", "'\\''") + "'";
    }
}
