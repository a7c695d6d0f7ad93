package readback.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Bags;
import readback.question.english.Basis;
import readback.question.gate.Gates;
import readback.question.gate.SetGate;
import readback.text.Span;

/** Ranks good drafts and chooses a set: spread over the article, various, none giving another away, easy to hard. */
final class Chooser {

    /** How far down the wish for variety presses a kind each time it is taken again. */
    private static final double AGAIN = 0.16;

    /** What somebody said is rather asked for in words of its own than by the article's sentence with a gap. */
    private static final double SHOWN = 0.15;

    private static final Pattern WORDS = Pattern.compile("\\s+");
    /** How many questions of a set may have the same person, place or figure for an answer, and how many of one kind. */
    private static final int SAME_KEY = 4;

    private static final int SAME_KEY_AND_KIND = 3;

    private static final String VERDICT = "true-false-not-given";

    private final Basis basis;
    private final Wish wish;
    private final int words;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<Process, Integer> processes = new HashMap<>();
    private final Map<Integer, Integer> sentences = new HashMap<>();
    private final Set<Integer> paragraphs = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Bags bags = new Bags();

    Chooser(Basis basis, Wish wish) {
        this.basis = basis;
        this.wish = wish;
        this.words = WORDS.split(basis.analysis().article().text()).length;
    }

    Chosen choose(List<Question> drafts) {
        List<Question> left = new ArrayList<>(drafts);
        left.sort(Comparator.comparing(Question::id));
        List<Question> taken = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        List<Question> later = new ArrayList<>();
        while (!left.isEmpty()) {
            if (wish.count() > 0 && taken.size() >= wish.count()) {
                left.forEach(q -> dropped.add(new Dropped(q, "not-chosen", "The set is full.")));
                break;
            }
            Question best = best(left);
            left.remove(best);
            boolean only = wish.kinds().size() == 1;
            if (!only && best.kind().equals(VERDICT) && !bears(best, taken)) {
                later.add(best);
                continue;
            }
            if (!only
                    && kinds.getOrDefault(best.kind(), 0) >= Math.max(Kinds.most(best.kind()), bearable(best.kind()))) {
                dropped.add(new Dropped(best, "not-chosen", "The set has enough of this kind."));
                continue;
            }
            if (!only && isOften(best)) {
                dropped.add(new Dropped(best, "not-chosen", "The set has enough questions with this answer."));
                continue;
            }
            Optional<Dropped> clash = clash(best, taken);
            if (clash.isPresent()) {
                dropped.add(clash.get());
            } else {
                taken.add(best);
                count(best);
            }
        }
        for (Question q : later) {
            if (bears(q, taken) && clash(q, taken).isEmpty() && (wish.count() <= 0 || taken.size() < wish.count())) {
                taken.add(q);
            } else {
                dropped.add(new Dropped(q, "not-chosen", "The set has enough of this kind."));
            }
        }
        taken.sort(Comparator.comparingDouble(Question::difficulty)
                .thenComparing(q -> q.evidence().get(0))
                .thenComparing(Question::id));
        return new Chosen(Spread.balance(taken, wish.seed()), dropped);
    }

    /** A long article bears more of a kind. */
    private int bearable(String kind) {
        return switch (kind) {
            case "claim-or-fact", "true-false-not-given", "where" -> words / 300;
            case "how-many" -> words / 200;
            case "fill-gap", "who-is" -> words / 250;
            default -> words / 100;
        };
    }

    /**
     * At most a sixth of the set is true or false, as many sentences kept as changed, and the changed ones first: a set
     * in which all is true would betray the next.
     */
    private static boolean bears(Question q, List<Question> taken) {
        List<String> verdicts = taken.stream()
                .filter(t -> t.kind().equals(VERDICT))
                .map(t -> t.key().shown())
                .toList();
        long same = verdicts.stream().filter(q.key().shown()::equals).count();
        long other = verdicts.size() - same;
        boolean kept = q.key().shown().equals("True");
        return verdicts.size() < Math.max(1, (taken.size() + 1) / 6) && (kept ? same < other : same <= other);
    }

    /** Whether a set asks for this answer often already: a reader would type the same name without reading. */
    private boolean isOften(Question q) {
        String key = q.key().shown();
        return !isVerdict(q)
                && (keys.getOrDefault(key, 0) >= SAME_KEY
                        || keys.getOrDefault(q.kind() + " " + key, 0) >= SAME_KEY_AND_KIND);
    }

    /** The answers that every such question has: they say nothing of what is asked. */
    private static boolean isVerdict(Question q) {
        return q.kind().equals(VERDICT) || q.kind().equals("claim-or-fact");
    }

    private Question best(List<Question> left) {
        Question best = left.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Question q : left) {
            double worth = worth(q);
            if (worth > most) {
                most = worth;
                best = q;
            }
        }
        return best;
    }

    private double worth(Question q) {
        double worth = Kinds.worth(q.kind());
        worth -= AGAIN * kinds.getOrDefault(q.kind(), 0);
        worth -= q.kind().equals("who-said") && q.stem().contains("_____") ? SHOWN : 0;
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

    private void count(Question q) {
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

    private Optional<Dropped> clash(Question q, List<Question> taken) {
        for (Question other : taken) {
            for (SetGate gate : Gates.PAIRS) {
                Optional<String> reason = gate.refuses(q, other, bags);
                if (reason.isPresent()) {
                    return Optional.of(new Dropped(q, gate.id(), reason.get() + " (" + other.stem() + ")"));
                }
            }
        }
        return Optional.empty();
    }
}
