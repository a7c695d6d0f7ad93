package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.english.Basis;

/**
 * A question made out of a clause is plain: one clause, no aside between commas, no second figure, no more words than a
 * reader keeps in mind. "By what percentage did the stock fall before paring losses to trade down 4.1% at C$52.70?" is
 * none that a teacher writes, and most that are so long have been put together wrongly.
 */
public final class Plain implements Gate {

    private static final int WORDS = 20;

    /** The words after "Who" stand as in the article, so that more of them are kept in mind. */
    private static final int OWN_WORDS = 30;

    private static final Pattern DOER = Pattern.compile("(?i)^(.*, )?(who|whose|which)\\b");
    private static final Pattern OPENING = Pattern.compile("^(Who|Whose|Which)\\b");
    private static final Pattern LISTED = Pattern.compile(",(?= \\p{Lu}[\\p{L} ]+ and \\p{Lu})");

    private static final Pattern CLAIMANT = Pattern.compile("^According to (?:[^,?]|, (?:an?|the) [^,?]+,)+, ");
    private static final Pattern ASIDE = Pattern.compile("(?<!\\d),(?! \\d)|, |;| [–—-] |[()]");
    private static final Pattern BESIDE = Pattern.compile("\\b(before|after|while|by|despite|without) \\p{L}+ing\\b");
    private static final Pattern AT_HOW_MUCH = Pattern.compile("^(According to .*, a|A)t how much ");
    private static final Pattern CUT = Pattern.compile("\\bas [^ ]+( [^ ]+)?\\?$");
    private static final Pattern CALLED = Pattern.compile(
            "\\b(known|serve|served|work|worked|appointed|elected|named|chosen|act|acted|as \\S+ as)\\b");
    /** A figure beside the one asked for; years, "of the 31 routes", and what goes with a noun by a hyphen may stand. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d-])(?<!(?:all|between|and|least|over|aged|in) )(?<!of (?:the|its|her|his|their) )(?<!\\bof )(?<!’s )(?<!'s )(?!(?:1[5-9]|20)\\d\\d\\b)"
                    + "([$£€]?\\d[\\d,.]*(?![\\p{L}\\d-])|two|three|four|five|six|seven|eight|nine|ten|twelve)(?=[ ?%])");

    private static final Pattern OWNED_FIGURE = Pattern.compile(
            "[’']s (two|three|four|five|six|seven|eight|nine|ten|\\d+) (did|does|do|was|were|had|has)\\b");

    @Override
    public String id() {
        return "plain";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (!Parts.isClause(draft)) {
            return Optional.empty();
        }
        String stem =
                LISTED.matcher(CLAIMANT.matcher(draft.stem()).replaceFirst("")).replaceAll("");
        boolean own = DOER.matcher(stem).find();
        if (stem.split(" ").length > (own ? OWN_WORDS : WORDS)) {
            return Optional.of("The question has too many words.");
        }
        boolean aside = own
                ? !OPENING.matcher(stem).find()
                : ASIDE.matcher(stem).find() || BESIDE.matcher(stem).find();
        if (aside) {
            return Optional.of("Something stands beside what is asked.");
        }
        if (AT_HOW_MUCH.matcher(draft.stem()).find()) {
            return Optional.of("Nobody asks at how much something is put.");
        }
        if (CUT.matcher(stem).find() && !CALLED.matcher(stem).find()) {
            return Optional.of("It seems to be cut off.");
        }
        if (!own && (FIGURE.matcher(stem).find() || OWNED_FIGURE.matcher(stem).find())) {
            return Optional.of("Another figure stands beside the one asked for.");
        }
        return Optional.empty();
    }

    @Override
    public List<GateCase> cases() {
        String text =
                "Kestrel fell by 6.8% in Toronto before paring losses to trade down 4.1%. Ana Silva, 34, was elected"
                        + " as mayor on Monday. Brabant had 31 shots to Valkenhaven's six.";
        return List.of(
                GateCase.fails(
                        text,
                        "By what percentage did Kestrel fall in Toronto before paring losses to trade down?",
                        "6.8%"),
                GateCase.fails(text, "How many shots to Valkenhaven's six did Brabant have?", "31"),
                GateCase.fails(text, "By what percentage did Kestrel fall in Toronto to trade down 4.1%?", "6.8%"),
                GateCase.fails(text, "On which day, to her delight, was Ana Silva elected?", "Monday"),
                GateCase.fails(text, "On which day did Ana Silva win as mayor?", "Monday"),
                GateCase.passes(text, "Which company fell by 6.8% in Toronto, paring losses later?", "Kestrel"),
                GateCase.fails(text, "At how much did Ana Silva put the damage?", "6.8%"),
                GateCase.fails(text, "On Monday, who was elected as mayor?", "Ana Silva"),
                GateCase.passes(text, "On which day was Ana Silva elected as mayor?", "Monday"),
                GateCase.passes(text, "By what percentage did Kestrel fall in Toronto?", "6.8%"));
    }
}
