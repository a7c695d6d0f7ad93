package readback.question.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.Number;
import readback.question.Question;
import readback.question.english.Basis;
import readback.text.Fact.Statement;
import readback.text.Span;

/** Claims stay claims, and bounds stay bounds: "more than 9,800" is not 9,800. */
public final class StrengthKept implements Gate {

    @Override
    public String id() {
        return "strength";
    }

    private static final String BOUND =
            "(more than|at least|about|around|nearly|almost|up to|over|under|fewer than|less than|as many as|at"
                    + " most|some|roughly|approximately|an estimated)";

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        String evidence = Parts.evidence(draft, basis).toLowerCase(Locale.ROOT);
        if (draft.key() instanceof Number || draft.kind().equals("how-many")) {
            String key = draft.key().shown().toLowerCase(Locale.ROOT);
            Matcher m = Pattern.compile(BOUND + " " + Pattern.quote(key)).matcher(evidence);
            boolean gap = draft.stem().toLowerCase(Locale.ROOT).matches(".*" + BOUND + " _____.*");
            if (m.find() && !gap) {
                return Optional.of("The article says “" + m.group() + "”.");
            }
        }
        boolean own = Set.of("how-many", "when", "where", "why", "who-did", "true-false-not-given")
                .contains(draft.kind());
        if (own && !isAttributed(draft.stem().toLowerCase(Locale.ROOT)) && claimed(draft, basis)) {
            return Optional.of("The article gives it as a claim only.");
        }
        return Optional.empty();
    }

    private static final String SAYING =
            "said|says|announced|reported|claimed|warned|argued|insisted|suggested|admitted|confirmed|believes?|believed|denied|acknowledged|predicted|estimated|estimates|thinks|thought|complained|promised|hopes|hoped|fears|feared|alleged|alleges|revealed|declared|conceded|maintained|maintains|asserted|suspects|suspected|claims|argues|warns|insists|suggests|hope|fear|believe|think|claim|argue";

    private static final Pattern SAYS = Pattern.compile(".*\\b(" + SAYING + ")\\b.*");

    private static boolean isAttributed(String stem) {
        return stem.contains("according to ") || SAYS.matcher(stem).matches();
    }

    /** The words that answer lie inside a statement. */
    private static boolean claimed(Question draft, Basis basis) {
        String shown = draft.key().shown();
        for (Statement s : basis.analysisStatements()) {
            for (Span c : s.content()) {
                boolean near = draft.evidence().stream().anyMatch(e -> e.overlaps(c));
                if (near && !Parts.isVerdict(draft) && basis.words(c).contains(shown)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public List<GateCase> cases() {
        String text = "More than 9,800 people were arrested in Bristol, and 40 were freed.";
        return List.of(
                GateCase.passes(text, "Fill in the gap: More than _____ people were arrested in Bristol.", "9,800"),
                GateCase.fails(text, "How many people were arrested in Bristol?", "9,800"),
                GateCase.passes(text, "How many people were arrested in Bristol?", "More than 9,800"));
    }
}
