package readback.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import readback.text.Excerpt;

/**
 * A text longer than any news article, asked about piece by piece: what a question is weighed against (other speakers,
 * other figures, the same told elsewhere) is its piece, so that the work grows with the length and no faster.
 */
public final class LongText {

    /** Characters of a piece, about 5,000 words. */
    public static final int PIECE = 30_000;

    private LongText() {}

    /** How many questions are wanted of each of so many pieces: all, where no number is given. */
    public static List<Integer> shares(int count, int pieces) {
        return IntStream.range(0, pieces)
                .map(i -> count <= 0
                        ? Integer.MAX_VALUE
                        : (int) ((long) (i + 1) * count / pieces - (long) i * count / pieces))
                .boxed()
                .toList();
    }

    /** The questions of all pieces as one set, easy to hard. */
    public static Generated join(List<Excerpt> pieces, List<Generated> made) {
        Map<String, Question> taken = new TreeMap<>();
        List<Dropped> dropped = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Moved moved = new Moved(pieces.get(i).start());
            failures.addAll(made.get(i).failures());
            for (Dropped d : made.get(i).dropped()) {
                dropped.add(new Dropped(moved.question(d.draft()), d.gate(), d.reason()));
            }
            for (Question q : made.get(i).questions()) {
                if (taken.putIfAbsent(q.id(), moved.question(q)) != null) {
                    dropped.add(new Dropped(moved.question(q), "same-question", "Asked of another part already."));
                }
            }
        }
        List<Question> questions = new ArrayList<>(taken.values());
        questions.sort(Comparator.comparingDouble(Question::difficulty)
                .thenComparing(q -> q.evidence().get(0))
                .thenComparing(Question::id));
        return new Generated(questions, dropped, failures);
    }
}
