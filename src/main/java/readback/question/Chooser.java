package readback.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import readback.question.english.Basis;

/**
 * Ranks good drafts and chooses a set: spread over the article, various, none giving another away, easy to hard. Of the sets
 * that differ by leaving one question out for others, the one with more and safer questions is taken.
 */
final class Chooser {

    private static final Pattern WORDS = Pattern.compile("\\s+");

    /** By so much a set must be better than the one before it. */
    private static final double BETTER = 0.3;

    private final Basis basis;
    private final Wish wish;
    private final int words;

    Chooser(Basis basis, Wish wish) {
        this.basis = basis;
        this.wish = wish;
        this.words = WORDS.split(basis.analysis().article().text()).length;
    }

    Chosen choose(List<Question> drafts) {
        List<Question> all = new ArrayList<>(drafts);
        all.sort(Comparator.comparing(Question::id));
        Rivals rivals = new Rivals(all);
        Selection chosen = best(all, rivals);
        BitSet in = chosen.taken();
        List<Question> taken = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int rival = rivals.shuts(i, in);
            if (in.get(i)) {
                taken.add(all.get(i));
            } else if (rival >= 0) {
                dropped.add(rivals.dropped(i, rival));
            } else {
                dropped.add(new Dropped(all.get(i), "not-chosen", chosen.limitOf(i)));
            }
        }
        taken.sort(Comparator.comparingDouble(Question::difficulty)
                .thenComparing(q -> q.evidence().get(0))
                .thenComparing(Question::id));
        return new Chosen(Spread.balance(taken, wish.seed()), dropped);
    }

    /** The set of the most welcome drafts, or a better one that does without one of them. */
    private Selection best(List<Question> all, Rivals rivals) {
        Selection first = Selection.of(all, basis, wish, rivals, words, -1);
        Selection best = first;
        BitSet taken = first.taken();
        BitSet rest = new BitSet();
        rest.set(0, all.size());
        rest.andNot(taken);
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            if (rivals.loss(i, rest) <= Kinds.safety(all.get(i).kind()) + BETTER) {
                continue;
            }
            Selection other = Selection.of(all, basis, wish, rivals, words, i);
            if (other.value() > best.value() + BETTER) {
                best = other;
            }
        }
        return best;
    }
}
