package readback.extract;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Token;

/** What is said where no clause but a noun tells it, in tokens of its sentence. */
final class ReportedObject {

    private static final Set<String> OBJECTS = Set.of(
            "accuse",
            "blame",
            "describe",
            "criticize",
            "criticise",
            "condemn",
            "denounce",
            "praise",
            "hail",
            "dub",
            "label",
            "brand",
            "liken",
            "characterize",
            "characterise",
            "deny",
            "reject",
            "dismiss",
            "announce",
            "warn");
    private static final Set<String> MORE_OBJECTS = Set.of("call", "find", "show", "dispute", "refute");
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "accusation",
            "allegation",
            "charge",
            "report",
            "suggestion",
            "assertion",
            "rumour",
            "rumor",
            "criticism",
            "wrongdoing",
            "involvement",
            "responsibility",
            "call",
            "finding",
            "estimate",
            "figure",
            "theory",
            "request",
            "demand",
            "idea",
            "notion");

    private ReportedObject() {}

    /** "the plan a waste of money": a second noun with "a", which the grammar could place nowhere. */
    private static boolean hasName(Tree tree, Token object) {
        return tree.tokens().stream()
                .filter(t ->
                        t.index() > object.index() && t.isNoun() && t.relation().matches("dep|appos"))
                .filter(t -> tree.isUnder(t, object))
                .anyMatch(t -> tree.kid(t, "det")
                        .filter(d -> d.text().matches("a|an")
                                && !tree.token(d.index() - 1).text().matches("[,;:—–-]"))
                        .isPresent());
    }

    /** "accused them of lying", "denied the allegations": a noun is what is said. */
    static Optional<ReportedClause.Range> of(Cue cue, int last) {
        Tree tree = cue.tree();
        String lemma = Words.lower(cue.verb().lemma());
        if (!OBJECTS.contains(lemma) && !MORE_OBJECTS.contains(lemma) || cue.isInverted()) {
            return Optional.empty();
        }
        @Nullable
        Token object =
                tree.kid(cue.verb(), "obj").filter(o -> o.index() > cue.to()).orElse(null);
        boolean of = tree.kids(cue.verb()).stream()
                .anyMatch(k -> k.index() > cue.to()
                        && tree.kid(k, "case", "mark")
                                .filter(c -> c.text().matches("of|for|as|to|against|about"))
                                .isPresent());
        boolean good = switch (lemma) {
            case "deny" ->
                object != null
                        && !object.isPronoun()
                        && tree.kid(cue.verb(), "iobj").isEmpty();
            case "reject", "dismiss", "dispute", "refute" ->
                object != null
                        && (CLAIMS.contains(Words.lower(object.lemma())) || Nouns.isDocument(RoleFinder.noun(object)));
            case "find", "show" -> object != null && Nouns.isDocument(RoleFinder.noun(cue.subject()));
            case "call" ->
                tree.next(cue.verb()).filter(n -> n.text().matches("on|upon")).isPresent()
                        || object != null && tree.kid(cue.verb(), "iobj").isPresent()
                        || object != null && hasName(tree, object)
                        || tree.kid(cue.verb(), "xcomp")
                                .filter(x -> x.isNoun() || x.pos().startsWith("JJ"))
                                .filter(x ->
                                        object != null || tree.kid(x, "nsubj").isPresent())
                                .isPresent();
            case "announce" -> object != null;
            case "warn" -> of;
            default -> object != null && of;
        };
        if (!good) {
            return Optional.empty();
        }
        boolean deed = tree.kids(cue.verb()).stream()
                .anyMatch(k -> k.relation().equals("advcl")
                        && tree.kid(k, "mark", "case")
                                .filter(m -> m.text().matches("of|for"))
                                .isPresent());
        Set<String> apart = deed
                ? Set.of("conj", "cc", "punct", "parataxis", "obl:tmod")
                : Set.of("conj", "cc", "punct", "advcl", "parataxis", "obl:tmod");
        int to = Math.min(last, tree.reach(cue.verb(), apart)[1]);
        for (int i = cue.to() + 1; i <= to; i++) {
            boolean more = tree.token(i).pos().equals("CC")
                    && i < to
                    && tree.token(i + 1).pos().equals(cue.verb().pos())
                    && Cues.isAny(tree.token(i + 1).lemma());
            if (more || tree.token(i).text().equals(",") && i > cue.to() + 2) {
                to = i - 1;
            }
        }
        double confidence = lemma.matches("deny|reject|dismiss|dispute|refute|call|find|show") ? 0.72 : 0.55;
        return to <= cue.to() ? Optional.empty() : Optional.of(new ReportedClause.Range(cue.to() + 1, to, confidence));
    }
}
