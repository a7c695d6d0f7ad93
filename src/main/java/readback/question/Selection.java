package readback.question;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.question.english.Basis;
import readback.text.Span;

/** A set while it is chosen: what is taken, one by one, and how welcome one more of the rest is. */
final class Selection {

    /** How far down the wish for variety presses a kind each time it is taken again. */
    private static final double AGAIN = 0.16;

    /** How much what is shut out weighs beside what is taken. */
    private static final double LOST = 1;

    /** What somebody said is rather asked for in words of its own than by the article's sentence with a gap. */
    private static final double SHOWN = 0.15;

    /** How many questions of one kind may have the same person, place or figure for an answer; one more of all kinds. */
    private static final int SAME_KEY = 3;

    /** A long article bears one more of them for so many words. */
    private static final int BEARS = 160;

    /**
     * So many questions are answered by choosing among names, the rest by typing one: where the same four names stand under
     * many questions, these solve one another.
     */
    private static final int NAMES = 2;

    private static final Set<String> NAMED = Set.of("who-said", "refers-to", "who-did");

    static final String VERDICT = "true-false-not-given";

    private final List<Question> drafts;
    private final Basis basis;
    private final Wish wish;
    private final Rivals rivals;
    private final int words;
    private final BitSet taken = new BitSet();
    private final Map<Integer, String> refused = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<Process, Integer> processes = new HashMap<>();
    private final Map<Integer, Integer> sentences = new HashMap<>();
    private final Set<Integer> paragraphs = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Map<String, Integer> keys = new HashMap<>();

    private Selection(List<Question> drafts, Basis basis, Wish wish, Rivals rivals, int words) {
        this.drafts = drafts;
        this.basis = basis;
        this.wish = wish;
        this.rivals = rivals;
        this.words = words;
    }

    /**
     * A set of these drafts, the most welcome first.
     *
     * @param words of the article
     * @param not   the place of a draft to be left out, or -1
     */
    static Selection of(List<Question> drafts, Basis basis, Wish wish, Rivals rivals, int words, int not) {
        Selection selection = new Selection(drafts, basis, wish, rivals, words);
        selection.fill(not);
        return selection;
    }

    private void fill(int not) {
        BitSet open = new BitSet();
        open.set(0, drafts.size());
        if (not >= 0) {
            open.clear(not);
        }
        BitSet later = new BitSet();
        while (!open.isEmpty() && !isFull()) {
            int best = best(open);
            open.clear(best);
            Question q = drafts.get(best);
            if (wish.kinds().size() != 1 && q.kind().equals(VERDICT) && !bears(q)) {
                later.set(best);
                continue;
            }
            String reason = limit(q);
            if (reason != null) {
                refused.put(best, reason);
            } else if (rivals.shuts(best, taken) < 0) {
                take(best);
            }
        }
        for (int i = later.nextSetBit(0); i >= 0; i = later.nextSetBit(i + 1)) {
            if (bears(drafts.get(i)) && rivals.shuts(i, taken) < 0 && !isFull()) {
                take(i);
            }
        }
    }

    /** The places of the drafts that were taken. */
    BitSet taken() {
        return (BitSet) taken.clone();
    }

    /** How many good questions are to be expected of it. */
    double value() {
        return taken.stream()
                .mapToDouble(i -> Kinds.safety(drafts.get(i).kind()))
                .sum();
    }

    boolean isFull() {
        return wish.count() > 0 && taken.cardinality() >= wish.count();
    }

    /** The limit that one which was not taken would have passed. */
    String limitOf(int draft) {
        return refused.getOrDefault(draft, isFull() ? "The set is full." : "The set has enough of this kind.");
    }

    private @Nullable String limit(Question q) {
        if (wish.kinds().size() == 1) {
            return null;
        }
        if (kinds.getOrDefault(q.kind(), 0) >= Math.max(Kinds.most(q.kind()), bearable(q.kind()))) {
            return "The set has enough of this kind.";
        }
        if (isOfNames(q)
                && taken.stream()
                                .mapToObj(drafts::get)
                                .filter(Selection::isOfNames)
                                .count()
                        >= NAMES) {
            return "The set has enough names to choose from.";
        }
        return isOften(q) ? "The set has enough questions with this answer." : null;
    }

    private static boolean isOfNames(Question q) {
        return q.key() instanceof PickOne && NAMED.contains(q.kind());
    }

    /** A long article bears more of a kind. */
    private int bearable(String kind) {
        return switch (kind) {
            case "claim-or-fact", VERDICT, "where" -> words / 300;
            case "how-many" -> words / 200;
            case "who-is" -> words / 250;
            case "who-said" -> words / 60;
            default -> words / 100;
        };
    }

    /**
     * At most a sixth of the set is true or false, as many sentences kept as changed, and the changed ones first: a set
     * in which all is true would betray the next.
     */
    private boolean bears(Question q) {
        List<String> verdicts = taken.stream()
                .mapToObj(drafts::get)
                .filter(t -> t.kind().equals(VERDICT))
                .map(t -> t.key().shown())
                .toList();
        long same = verdicts.stream().filter(q.key().shown()::equals).count();
        long other = verdicts.size() - same;
        boolean kept = q.key().shown().equals("True");
        return verdicts.size() < Math.max(1, (taken.cardinality() + 1) / 6) && (kept ? same < other : same <= other);
    }

    /** Whether a set asks for this answer often already: a reader would type the same name without reading. */
    private boolean isOften(Question q) {
        String key = q.key().shown();
        int most = Math.max(SAME_KEY, words / BEARS);
        return !isVerdict(q)
                && (keys.getOrDefault(key, 0) > most || keys.getOrDefault(q.kind() + " " + key, 0) >= most);
    }

    /** The answers that every such question has: they say nothing of what is asked. */
    private static boolean isVerdict(Question q) {
        return q.kind().equals(VERDICT) || q.kind().equals("claim-or-fact");
    }

    private int best(BitSet open) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            double worth = worth(drafts.get(i)) - LOST * rivals.loss(i, open);
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    private double worth(Question q) {
        double worth = Kinds.worth(q.kind());
        worth -= AGAIN * kinds.getOrDefault(q.kind(), 0);
        worth -= q.kind().equals("who-said") && q.stem().contains("_____") ? SHOWN : 0;
        worth += SpeechWeight.of(basis, q);
        worth -= 0.02 * processes.getOrDefault(q.process(), 0);
        Span first = q.evidence().get(0);
        int sentence = basis.sentence(first).index();
        worth -=
                isVerdict(q) ? 0 : AGAIN * Math.max(0, keys.getOrDefault(q.key().shown(), 0) - 1);
        worth -= 0.7 * sentences.getOrDefault(sentence, 0);
        worth += paragraphs.contains(basis.sentence(first).paragraph()) ? 0 : 0.3;
        worth -= q.fact() != null && List.of(q.fact().split(" ")).stream().anyMatch(facts::contains) ? 1.5 : 0;
        if (wish.level() == Level.EASY) {
            worth -= q.difficulty();
        } else if (wish.level() == Level.HARD) {
            worth += q.difficulty();
        }
        return worth + 0.001 * Spread.of(q.id(), wish.seed());
    }

    private void take(int draft) {
        Question q = drafts.get(draft);
        taken.set(draft);
        kinds.merge(q.kind(), 1, Integer::sum);
        processes.merge(q.process(), 1, Integer::sum);
        keys.merge(q.key().shown(), 1, Integer::sum);
        keys.merge(q.kind() + " " + q.key().shown(), 1, Integer::sum);
        for (Span s : q.evidence()) {
            sentences.merge(basis.sentence(s).index(), 1, Integer::sum);
            paragraphs.add(basis.sentence(s).paragraph());
        }
        if (q.fact() != null) {
            facts.addAll(List.of(q.fact().split(" ")));
        }
    }
}
