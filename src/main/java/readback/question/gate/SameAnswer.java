package readback.question.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.Match;
import readback.question.Option;
import readback.question.Question;
import readback.question.english.Bag;
import readback.question.english.Bags;
import readback.text.Span;

/** No two questions ask for the same fact. */
public final class SameAnswer implements SetGate {

    private static final Pattern BEFORE = Pattern.compile("^The article says “([^”]+)”, not “");

    /** From so many telling words in common on, two questions on a speech ask about the same part of it. */
    private static final double CLAIMED = 0.34;

    /** So much of a sentence to be judged, found in another question, tells what it was before it was changed. */
    private static final double TOLD = 0.6;

    @Override
    public String id() {
        return "same-answer";
    }

    @Override
    public Optional<String> refuses(Question draft, Question other, Bags bags) {
        boolean fact = draft.fact() != null && other.fact() != null && share(draft.fact(), other.fact());
        double stems = Bag.shared(bags.of(draft.stem()), bags.of(other.stem()));
        boolean key = draft.key().shown().equals(other.key().shown());
        boolean place = draft.evidence().get(0).overlaps(other.evidence().get(0));
        boolean verdicts = Parts.isVerdict(draft) && Parts.isVerdict(other) && stems >= 0.7;
        boolean marked = (draft.kind().equals("find-evidence") || other.kind().equals("find-evidence")) && stems >= 0.7;
        boolean answer = !Parts.isVerdict(draft) && key && place && stems >= 0.5;
        boolean settled = place && (settles(draft, other, bags) || settles(other, draft, bags))
                || shows(draft, other, bags)
                || shows(other, draft, bags);
        boolean claimed =
                place && isClaim(draft) && isClaim(other) && !draft.kind().equals(other.kind()) && stems >= CLAIMED;
        boolean same =
                draft.stem().equals(other.stem()) && (key || !draft.kind().equals("said-what"));
        boolean next = key && isOfPerson(draft) && isOfPerson(other) && gap(draft, other) <= 1;
        boolean among = draft.kind().equals("said-what") && other.kind().equals("said-what") && choose(draft, other);
        return among
                        || fact
                        || verdicts
                        || marked
                        || answer
                        || settled
                        || claimed
                        || same
                        || next
                        || changed(draft, other)
                        || changed(other, draft)
                        || matches(draft, other)
                        || matches(other, draft)
                ? Optional.of("Another question has the same answer.")
                : Optional.empty();
    }

    /** "… reopened only on Saturday" to be judged true or false hints at the day that another question asks for. */
    private static boolean settles(Question verdict, Question asked, Bags bags) {
        return verdict.kind().equals("true-false-not-given")
                && !asked.kind()
                        .matches(
                                "true-false-not-given|claim-or-fact|who-said|said-what|refers-to|match-.*|order-.*|find-.*")
                && Bag.within(bags.of(asked.stem()), bags.of(verdict.stem())) >= 0.7;
    }

    /** A sentence to be judged beside one that is shown as it stands, or told whole: each betrays the other. */
    private static boolean shows(Question verdict, Question asked, Bags bags) {
        return verdict.kind().equals("true-false-not-given")
                && !asked.kind().equals("true-false-not-given")
                && Bag.within(bags.of(Parts.asked(verdict.stem())), bags.of(asked.stem())) >= TOLD;
    }

    /** A sentence with one fact changed, and a question that asks for this fact. */
    private static boolean changed(Question verdict, Question asked) {
        if (!verdict.kind().equals("true-false-not-given") || Parts.isVerdict(asked)) {
            return false;
        }
        String key = asked.key().shown();
        Matcher before = BEFORE.matcher(verdict.explanation());
        boolean same = verdict.evidence().stream()
                .anyMatch(e -> asked.evidence().stream().anyMatch(e::overlaps));
        return same
                && before.find()
                && (key.contains(before.group(1)) || before.group(1).contains(key));
    }

    /** Sentences that are shown: in "“…,” he said. “…,” he added." who either is, is known from the other. */
    private static boolean isOfPerson(Question q) {
        return q.kind().equals("refers-to")
                || q.kind().equals("who-said") && (q.stem().startsWith("Who said: ") || Parts.isCompletion(q.stem()));
    }

    /** Characters between what the two are about: one between two sentences of a paragraph. */
    private static int gap(Question draft, Question other) {
        Span a = draft.evidence().get(0);
        Span b = other.evidence().get(0);
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    private static boolean isClaim(Question q) {
        return q.kind().matches("who-said|claim-or-fact|refers-to");
    }

    /** A statement to be matched is not asked about again. */
    private static boolean matches(Question match, Question other) {
        return match.key() instanceof Match
                && other.kind().matches("who-said|said-what|claim-or-fact")
                && match.evidence().contains(other.evidence().get(0));
    }

    /** Two questions with the same options answer each other by what is left. */
    private static boolean choose(Question draft, Question other) {
        List<String> there = Parts.options(other).stream().map(Option::text).toList();
        return Parts.options(draft).stream()
                        .filter(o -> there.contains(o.text()))
                        .count()
                > 1;
    }

    /** A question on several facts names them all, with blanks between. */
    private static boolean share(String a, String b) {
        List<String> facts = List.of(b.split(" "));
        return List.of(a.split(" ")).stream().anyMatch(facts::contains);
    }

    @Override
    public List<PairCase> cases() {
        String text = "Margaret Dawson opened the bridge in Bristol on Monday.";
        return List.of(
                new PairCase(
                        text,
                        List.of("Who opened the bridge in Bristol?", "Margaret Dawson"),
                        List.of("When did Margaret Dawson open the bridge?", "Monday"),
                        true),
                new PairCase(
                        text,
                        List.of("Who opened the bridge in Bristol?", "Margaret Dawson"),
                        List.of("Who came to Bristol to open a bridge?", "Margaret Dawson"),
                        false),
                new PairCase(
                        text,
                        List.of("On which day did Margaret Dawson open the bridge in Bristol?", "Monday"),
                        List.of(
                                "True, false or not given? Margaret Dawson opened the bridge in Bristol on Friday.",
                                "False",
                                "True",
                                "Not given"),
                        false),
                new PairCase(
                        "Bristol approved the harbour bridge on Monday, when its mayor, Ada Brill, was away.",
                        List.of(
                                "Complete the sentence from the article: “Bristol approved the harbour bridge on _____,"
                                        + " when its mayor, Ada Brill, was away.”",
                                "Monday"),
                        List.of(
                                "True, false or not given? Bristol rejected the harbour bridge on Monday.",
                                "False",
                                "True",
                                "Not given"),
                        false));
    }
}
