package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Words;

/** Nothing hangs in the air: no "he", "this", "the group" without what it stands for. */
public final class StandsAlone implements Gate {

    @Override
    public String id() {
        return "stands-alone";
    }

    private static final Pattern HANGING = Pattern.compile("(?i)(?=[tha])\\b(this"
            + " (?!week|month|year|summer|winter|spring|autumn|season|century)|these|those|here|the"
            + " (next|following|previous|same) (day|week|month|year|morning|evening|night)|aforementioned|the above|the"
            + " latter|the former)\\b");
    private static final Pattern FIRST =
            Pattern.compile("^(He|She|They|It|His|Her|Their|Its|This|These|Those|Such) .*");
    private static final Pattern SO = Pattern.compile("(?i).*\\b(do|does|did|done|doing) so\\b.*|^if (so|not),.*");
    private static final Pattern SELF =
            Pattern.compile("(?=[IWwMmuOoYy])\\b(I|[Ww]e|[Mm]e|us|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our|ours|yours)\\b");

    /** Kinds that ask about what happened. */
    private static final Set<String> TOLD =
            Set.of("how-many", "when", "where", "who-did", "why", "fill-gap", "true-false-not-given");

    private static final String SAID = ".*\\b(said|says|say|According|according|reported|confirmed)\\b.*";

    /** "Ada Brill said that …": a statement that begins with who says it. */
    private static final String LED = "(\\S+ ){1,8}(said|says|reported|confirmed|added|argued|warned)\\b.*";

    private static final Pattern WHILE = Pattern.compile("^On which day (was|were) .*\\p{Ll}ing\\b");

    /** A past perfect leans on what was told before: "had sent three cargoes", without "by the time" or "before". */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?!.*\\b(before|after|when|by the time|until|already)\\b).*\\bhad (\\p{L}+ ){0,3}?(been|\\p{Ll}+(ed|en|nt))\\b");

    /** "One teaching assistant", "a second man": of those that the article speaks of. */
    private static final Pattern SOME = Pattern.compile(
            "\\b(has|have) since\\b|\\b(others?|also|too|instead|anonymity|[Ss]imilar|parallel|same)\\b|\\b([Oo]ne|[Aa] (second|third|fourth|further)|[Aa]nother) (?!of\\b)\\p{Ll}+");

    /** The same of a whole sentence that is shown: what stands later in it may be told before. */
    private static final Pattern SHOWN = Pattern.compile(
            "\\b(has|have) since\\b|\\b(others|also|too|instead|anonymity|same)\\b|^([Oo]ne|[Aa] (second|third|fourth|further)|[Aa]nother) (?!of\\b)\\p{Ll}+");

    /** "seen within 90 miles", "nearby", "two days later": of what, since when is told elsewhere. */
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(" + String.join("|", Words.lines("left-open")) + ")(?![\\p{L}])");

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (Parts.isPassage(draft.stem())) {
            return Optional.empty();
        }
        String stem = Parts.asked(Parts.unquoted(draft.stem()));
        boolean shown = Parts.isCompletion(draft.stem()) || Parts.isLead(draft, basis);
        Pattern some = shown ? SHOWN : SOME;
        boolean quotes = draft.kind().equals("refers-to");
        if (WHILE.matcher(stem).find()) {
            return Optional.of("What was going on was going on at other times as well.");
        }
        if (!quotes && OPEN.matcher(shown(draft, stem)).find()) {
            return Optional.of("The point from which it is reckoned is not told.");
        }
        boolean verdict = draft.kind().equals("true-false-not-given");
        boolean told = (TOLD.contains(draft.kind()) || Parts.isCompletion(draft.stem()))
                && !Forms.is(stem, verdict ? LED : SAID);
        if (HANGING.matcher(stem).find()
                || told
                        && (!shown && BEFORE.matcher(stem).find()
                                || some.matcher(stem).find())
                || FIRST.matcher(stem).matches()
                || !Parts.isCompletion(draft.stem()) && SO.matcher(stem).matches()
                || SELF.matcher(stem).find()) {
            return Optional.of("The question does not stand alone.");
        }
        for (var option : Parts.options(draft)) {
            String words = Parts.unquoted(option.text());
            if (FIRST.matcher(words).matches() && !words.startsWith("It is ")
                    || !quotes && SELF.matcher(words).find()) {
                return Optional.of("An option does not stand alone: " + option.text());
            }
        }
        return Optional.empty();
    }

    /** What is asked, or the sentence that is shown, its gap filled. */
    private static String shown(Question draft, String stem) {
        String words = Parts.isCompletion(draft.stem()) ? draft.stem() : stem;
        return words.replace("_____", draft.key().shown());
    }

    @Override
    public List<GateCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol on Monday. She thanked the builders.";
        return List.of(
                GateCase.passes(text, "Who opened the bridge in Bristol on Monday?", "Margaret Dawson"),
                GateCase.passes(
                        text,
                        "Complete the sentence from the article: “Bristol had a second bridge on _____.”",
                        "Monday"),
                GateCase.fails(
                        text,
                        "Complete the sentence from the article: “A second bridge was opened by Bristol on _____.”",
                        "Monday"),
                GateCase.fails(text, "Who said that no bridge had been seen within 90 miles?", "Margaret Dawson"),
                GateCase.passes(text, "Who said that no bridge stood within 90 miles of Bristol?", "Margaret Dawson"),
                GateCase.fails(text, "Who said that the bridge was opened two days later?", "Margaret Dawson"),
                GateCase.passes(text, "Who said that the bridge was opened two days before Easter?", "Margaret Dawson"),
                GateCase.fails(text, "Who thanked these builders?", "Margaret Dawson"),
                GateCase.fails(text, "To do so, whom did Margaret Dawson thank?", "the builders"),
                GateCase.fails(text, "Whom did we thank?", "the builders"),
                GateCase.passes(text, "Whom did the US army thank for the bridge?", "the builders"));
    }
}
