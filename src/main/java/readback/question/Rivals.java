package readback.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.question.english.Bags;
import readback.question.gate.Gates;
import readback.question.gate.SetGate;

/**
 * Which drafts may not stand beside which in one set, and what a set loses by each: "According to Maheshwar Dhakal, where
 * was a survey conducted?" shuts out three questions on who said something.
 */
final class Rivals {

    private final List<Question> drafts;
    private final List<BitSet> clashes = new ArrayList<>();
    /** Drafts on one fact in other words or another form: a set has room for one of them. */
    private final List<BitSet> facts = new ArrayList<>();

    private final int[] fact;
    private final Bags bags = new Bags();

    Rivals(List<Question> drafts) {
        this.drafts = List.copyOf(drafts);
        this.fact = new int[drafts.size()];
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Question q = drafts.get(i);
            String name = q.fact() == null ? q.stem() : q.fact();
            int number = known.computeIfAbsent(name, k -> known.size());
            if (number == facts.size()) {
                facts.add(new BitSet());
            }
            facts.get(number).set(i);
            fact[i] = number;
            clashes.add(new BitSet());
        }
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (clash(drafts.get(i), drafts.get(j)).isPresent()) {
                    clashes.get(i).set(j);
                    clashes.get(j).set(i);
                }
            }
        }
    }

    /** The place of the first one taken that shuts this one out, or -1. */
    int shuts(int draft, BitSet taken) {
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            if (clashes.get(draft).get(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Why one may not stand beside the other. */
    Dropped dropped(int draft, int other) {
        return clash(drafts.get(draft), drafts.get(other)).orElseThrow();
    }

    /** How much is lost of other facts that are still open, where a draft is taken. */
    double loss(int draft, BitSet open) {
        BitSet shut = (BitSet) clashes.get(draft).clone();
        shut.and(open);
        shut.andNot(facts.get(fact[draft]));
        BitSet seen = new BitSet();
        double lost = 0;
        for (int i = shut.nextSetBit(0); i >= 0; i = shut.nextSetBit(i + 1)) {
            if (!seen.get(fact[i])) {
                seen.set(fact[i]);
                BitSet all = (BitSet) facts.get(fact[i]).clone();
                all.and(open);
                BitSet rest = (BitSet) all.clone();
                rest.andNot(clashes.get(draft));
                lost += Math.max(0, most(all) - most(rest));
            }
        }
        return lost;
    }

    private double most(BitSet some) {
        double most = 0;
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            most = Math.max(most, Kinds.safety(drafts.get(i).kind()));
        }
        return most;
    }

    private Optional<Dropped> clash(Question q, Question other) {
        for (SetGate gate : Gates.PAIRS) {
            Optional<String> reason = gate.refuses(q, other, bags);
            if (reason.isPresent()) {
                return Optional.of(new Dropped(q, gate.id(), reason.get() + " (" + other.stem() + ")"));
            }
        }
        return Optional.empty();
    }
}
