package readback.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Basis;
import readback.question.gate.Gate;
import readback.question.gate.Gates;
import readback.text.Analysis;
import readback.text.Fact;

/** Facts in, a vetted and chosen set of questions out. */
public final class Generator {

    /** Changes whenever the same article may give another set: generated sets are cached by it. */
    public static final String VERSION = "4";

    private Generator() {}

    /** Drafts every kind, passes every draft through the gates, ranks and chooses. Pure: same input, same output. */
    public static Generated generate(Analysis analysis, List<Fact> facts, Wish wish) {
        Basis basis = new Basis(analysis, facts);
        Map<String, Question> good = new LinkedHashMap<>();
        List<Dropped> dropped = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (QuestionKind kind : Kinds.ALL) {
            if (!wish.kinds().isEmpty() && !wish.kinds().contains(kind.id())) {
                continue;
            }
            Set<String> asked = new HashSet<>();
            for (Question draft : drafts(kind, basis, failures)) {
                if (kind.draftsBestFirst() && draft.fact() != null && asked.contains(draft.fact())) {
                    continue;
                }
                Optional<Dropped> fault = fault(draft, basis);
                if (fault.isPresent()) {
                    dropped.add(fault.get());
                } else if (good.putIfAbsent(draft.id(), draft) != null) {
                    dropped.add(new Dropped(draft, "same-question", "The same question was drafted twice."));
                } else if (draft.fact() != null) {
                    asked.add(draft.fact());
                }
            }
        }
        Chosen chosen = new Chooser(basis, wish).choose(new ArrayList<>(good.values()));
        dropped.addAll(chosen.dropped());
        return new Generated(chosen.questions(), dropped, failures);
    }

    /** A kind that stumbles over one article costs its own questions, not the whole set. */
    private static List<Question> drafts(QuestionKind kind, Basis basis, List<String> failures) {
        try {
            return kind.draft(basis);
        } catch (IndexOutOfBoundsException | NoSuchElementException | IllegalArgumentException e) {
            failures.add("No questions of the kind " + kind.id() + ": " + e);
            return List.of();
        }
    }

    private static Optional<Dropped> fault(Question draft, Basis basis) {
        for (Gate gate : Gates.ALL) {
            Optional<String> reason = gate.refuses(draft, basis);
            if (reason.isPresent()) {
                return Optional.of(new Dropped(draft, gate.id(), reason.get()));
            }
        }
        return Optional.empty();
    }
}
