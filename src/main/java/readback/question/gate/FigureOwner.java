package readback.question.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readback.question.Question;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Words;
import readback.text.Sentence;
import readback.text.Token;

/**
 * A figure is asked for with the verb that it belongs to, and as the claim that it is. In "a bill of more than £31 million
 * could be left if Rovers fail to pay" it is no sum that Rovers fail to pay.
 */
public final class FigureOwner implements Gate {

    private static final Pattern ASKED = Pattern.compile("(?i)^(?!who|complete|true|in the sentence)[^“]*"
            + "\\b(how (many|much|long|large|far|big)|what (percentage|proportion|number|price))\\b[^“]*\\?$");

    /** "as they had heard before, he said, when a firm bought it and cut its payroll": all of it is his. */
    private static final Pattern INSERTED =
            Pattern.compile(", (?:he|she|they|it|(?:the )?[\\p{L}’'. -]{3,40}) (?:said|says|added|recalled|explained"
                    + "|told \\p{Lu}\\p{L}+)(?: [\\p{L}’' ]{1,20})?,");

    /** "within two years" of what; "35 yards out" of what. */
    private static final Pattern HANGS = Pattern.compile(
            "(?i)\\bwithin (an?|one|two|three|four|five|six|\\d+|the first)"
                    + " \\p{L}+\\?$|^how (many|far) .*\\b(was|were|is|are) .*\\b(out|away|clear|short|off|behind|ahead|adrift)\\?$");

    private static final Set<String> SAYING =
            Words.lines("saying").stream().map(l -> l.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    @Override
    public String id() {
        return "figure-owner";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (!ASKED.matcher(draft.stem()).find()) {
            return Optional.empty();
        }
        String stem = draft.stem();
        Sentence s = basis.sentence(draft.evidence().get(0));
        if (HANGS.matcher(stem).find()) {
            return Optional.of("From where or when it is counted, the question does not say.");
        }
        if (!stem.startsWith("According to ")
                && INSERTED.matcher(basis.words(s.span()).replace('\n', ' ')).find()) {
            return Optional.of("Somebody claims what is asked as a fact.");
        }
        Set<String> key = Bag.of(draft.key().shown());
        Set<String> asked = Bag.of(stem);
        List<Token> figures = s.tokens().stream()
                .filter(t -> t.pos().equals("CD") && !Bag.of(t.text()).isEmpty() && key.containsAll(Bag.of(t.text())))
                .toList();
        if (figures.stream().anyMatch(f -> isElsewhere(s, f, asked))) {
            return Optional.of("The figure stands before the clause that is asked for.");
        }
        return figures.isEmpty() || figures.stream().anyMatch(f -> owner(s, f).isEmpty())
                ? Optional.empty()
                : figures.stream()
                        .map(f -> owner(s, f).orElseThrow())
                        .map(v -> fault(s, v, asked))
                        .reduce((a, b) -> a.isEmpty() || b.isEmpty() ? Optional.empty() : a)
                        .orElse(Optional.empty());
    }

    /** The nearest verb over the figure; not that of an "if" or "when" that begins only after it. */
    private static Optional<Token> owner(Sentence s, Token figure) {
        Token at = figure;
        while (at.head() >= 0 && (!at.isVerb() || isLater(s, at, figure))) {
            at = s.tokens().get(at.head());
        }
        return at.isVerb() ? Optional.of(at) : Optional.empty();
    }

    /** Whether it was put under the verb of a clause that begins only after it, and this verb is asked for. */
    private static boolean isElsewhere(Sentence s, Token figure, Set<String> asked) {
        for (Token at = figure; at.head() >= 0; at = s.tokens().get(at.head())) {
            if (at.isVerb()) {
                return isLater(s, at, figure) && asked.containsAll(Bag.of(at.lemma()));
            }
        }
        return false;
    }

    private static boolean isLater(Sentence s, Token verb, Token figure) {
        return s.children(verb.index()).stream()
                .anyMatch(c -> (c.relation().equals("mark") || c.pos().equals("WRB")) && c.index() > figure.index());
    }

    /** What the subject of the clause over a relative one is said to do: "Observers, who deployed 74 monitors, said". */
    private static boolean isAside(Sentence s, Token verb) {
        boolean relative = s.children(verb.index()).stream()
                .anyMatch(c -> c.pos().equals("WP") || c.pos().equals("WDT"));
        if (!relative || verb.head() < 0) {
            return false;
        }
        Token noun = s.tokens().get(verb.head());
        while (noun.relation().startsWith("nmod")) {
            noun = s.tokens().get(noun.head());
        }
        return noun.relation().equals("nsubj")
                && SAYING.contains(s.tokens().get(noun.head()).lemma());
    }

    private static Optional<String> fault(Sentence s, Token verb, Set<String> asked) {
        Set<String> words = new HashSet<>(Bag.of(verb.lemma()));
        words.addAll(Bag.of(verb.text()));
        boolean said = SAYING.contains(verb.lemma()) || words.isEmpty();
        if (!said && words.stream().noneMatch(asked::contains)) {
            return Optional.of("The figure belongs to “" + verb.text() + "”, which the question does not have.");
        }
        return isAside(s, verb) ? Optional.of("The figure is told beside what somebody says.") : Optional.empty();
    }

    @Override
    public List<GateCase> cases() {
        String bill = "Bristol could face a bill of £31 million if Avon Rovers fail to repay the loan.";
        String observers = "Observers from Avon, who deployed 74 monitors, said the vote had been fair.";
        String claim = "Workers in Bristol had seen it before, he said, when Avon Rovers cut 40 jobs in 2019.";
        return List.of(
                GateCase.fails(bill, "How much do Avon Rovers fail to repay?", "£31 million"),
                GateCase.passes(bill, "How large a bill could Bristol face?", "£31 million"),
                GateCase.fails(observers, "How many monitors did observers from Avon deploy?", "74"),
                GateCase.passes("Avon deployed 74 monitors.", "How many monitors did Avon deploy?", "74"),
                GateCase.fails(claim, "How many jobs did Avon Rovers cut in 2019?", "40"),
                GateCase.passes("Avon Rovers cut 40 jobs in 2019.", "How many jobs did Avon Rovers cut in 2019?", "40"),
                GateCase.fails(
                        "Avon Rovers cut 40 jobs within two years.",
                        "How many jobs did Avon Rovers cut within two years?",
                        "40"),
                GateCase.fails("Kieran Deegan was 35 yards out.", "How many yards was Kieran Deegan out?", "35"));
    }
}
