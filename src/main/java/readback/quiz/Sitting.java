package readback.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readback.question.Question;

/**
 * How a session began: enough, with its attempts, to take it up again. To be recorded before the first question shows.
 *
 * @param id        the session's
 * @param questions in the order asked, those that came in meanwhile at the end
 */
public record Sitting(String id, String learner, Terms terms, Instant started, List<Placed> questions) {

    /** A question as it was worded then. */
    public record Placed(Ref ref, String fingerprint) {}

    /**
     * A session taken up again.
     *
     * @param session where it was left: at its first open question
     * @param notices lines for the learner: what is not as it was
     */
    public record Resumed(Session session, List<String> notices) {}

    public Sitting {
        questions = List.copyOf(questions);
    }

    public static Sitting of(Session session) {
        return new Sitting(
                session.id(),
                session.learner(),
                session.terms(),
                session.started(),
                session.slots().stream()
                        .map(s -> new Placed(s.ref(), s.question().fingerprint()))
                        .toList());
    }

    /** The same with more questions at the end of its list, those that are not in it yet. */
    public Sitting more(List<Asked> asked) {
        List<Placed> all = new ArrayList<>(questions);
        Set<Ref> seen = new HashSet<>();
        questions.forEach(q -> seen.add(q.ref()));
        asked.stream()
                .filter(a -> seen.add(a.ref()))
                .forEach(a -> all.add(new Placed(a.ref(), a.question().fingerprint())));
        return new Sitting(id, learner, terms, started, all);
    }

    /**
     * Takes it up again. A question that is gone, or was reworded after it was answered, is left out (its attempts stay in
     * the journal); one reworded before it was answered is asked as it is now.
     *
     * @param attempts of this session, oldest first, withdrawn ones too; others are passed over
     * @param notes    of this session, oldest first; others are passed over
     * @param lookup   the question as it is now; null if there is none or it is retired
     * @return null if there is nothing left to go on with: all gone, answered or handed in
     */
    public @Nullable Resumed resume(
            List<Attempt> attempts, List<Note> notes, Function<Ref, @Nullable Question> lookup, Instant at) {
        List<Attempt> mine =
                attempts.stream().filter(a -> a.session().equals(id)).toList();
        Set<String> undone = new HashSet<>();
        Map<Ref, Boolean> flags = new HashMap<>();
        Map<Ref, Integer> hints = new HashMap<>();
        boolean over = false;
        for (Note note : notes) {
            if (note.session().equals(id)) {
                switch (note.kind()) {
                    case FINISHED -> over = true;
                    case UNDONE -> {
                        undone.add(note.attempt());
                        over = false;
                    }
                    case FLAGGED -> flags.put(note.ref(), true);
                    case UNFLAGGED -> flags.put(note.ref(), false);
                    case HINTED -> hints.put(note.ref(), number(note.detail()));
                    default -> {
                        continue;
                    }
                }
            }
        }
        List<String> notices = new ArrayList<>();
        List<Asked> asked = still(mine, lookup, notices);
        if (over || asked.isEmpty()) {
            return null;
        }
        Session start = Session.inOrder(id, learner, terms, started, asked);
        Session session = hinted(flagged(Session.replay(start, mine, undone), flags), hints);
        return session.isFinished() ? null : new Resumed(session.goOn(at), notices);
    }

    private List<Asked> still(List<Attempt> mine, Function<Ref, @Nullable Question> lookup, List<String> notices) {
        List<Asked> asked = new ArrayList<>();
        for (Placed placed : questions) {
            Question now = lookup.apply(placed.ref());
            boolean answered = mine.stream().anyMatch(a -> a.ref().equals(placed.ref()));
            if (now == null) {
                notices.add("Question " + placed.ref() + " is no longer there; it is left out.");
            } else if (now.fingerprint().equals(placed.fingerprint())) {
                asked.add(new Asked(placed.ref().set(), now));
            } else if (answered) {
                notices.add("Question " + placed.ref() + " was reworded after you answered it; it is left out.");
            } else {
                notices.add("Question " + placed.ref() + " was reworded since; you are asked as it is now.");
                asked.add(new Asked(placed.ref().set(), now));
            }
        }
        return asked;
    }

    private static int number(String detail) {
        return detail.matches("\\d{1,4}") ? Integer.parseInt(detail) : 0;
    }

    /** With the hints open that were opened after the last answer. */
    private static Session hinted(Session session, Map<Ref, Integer> hints) {
        Session result = session;
        for (int i = 0; i < session.slots().size(); i++) {
            int open = hints.getOrDefault(session.slots().get(i).ref(), 0);
            for (int n = session.slots().get(i).hints(); n < open; n++) {
                result = result.goTo(i, session.since()).hint();
            }
        }
        return result;
    }

    private static Session flagged(Session session, Map<Ref, Boolean> flags) {
        Session result = session;
        for (int i = 0; i < session.slots().size(); i++) {
            if (flags.getOrDefault(session.slots().get(i).ref(), false)) {
                result = result.goTo(i, session.since()).flag();
            }
        }
        return result;
    }
}
