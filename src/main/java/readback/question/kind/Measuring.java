package readback.question.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.english.Asking;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Fact.Amount.Sort;
import readback.text.Token;

/** Money, shares, lengths of time and of way: the question words by what the figure measures. */
final class Measuring {

    private static final Set<String> MOTION = Words.set("motion");
    private static final Set<String> LASTING = Set.of("take", "last", "wait", "serve", "spend", "stay", "live", "work");
    private static final Set<String> WAY = Set.of("km", "miles", "metres", "m", "ft", "yards", "cm", "mm");
    private static final Map<String, String> MAGNITUDES = magnitudes();

    private Measuring() {}

    private static Map<String, String> magnitudes() {
        Map<String, String> found = new TreeMap<>();
        for (String line : Words.lines("magnitudes")) {
            String[] parts = line.split("\\|");
            found.put(parts[0], parts[1]);
        }
        return found;
    }

    static Optional<Query> ask(Slot s) {
        if (s.isOf() || s.isAttribute() && s.phrase() == s.item()) {
            return magnitude(s);
        }
        if (!s.isItself()) {
            return Optional.empty();
        }
        return switch (s.amount().sort()) {
            case MONEY -> money(s);
            case SHARE -> share(s);
            case DURATION -> duration(s);
            case MEASURE -> measure(s);
            case RATE -> rate(s);
            default -> Optional.empty();
        };
    }

    /** "a loss of £48 million", "a 31,402 crowd": what loss, how large a crowd. */
    private static Optional<Query> magnitude(Slot s) {
        Token noun = s.phrase();
        String wh = MAGNITUDES.get(Letters.lower(noun.lemma()));
        int last = Math.max(noun.index(), s.words().get(s.words().size() - 1).index());
        List<Token> rest = s.part().stream()
                .filter(t -> !s.words().contains(t) && t.head() == noun.index() && t.index() <= last)
                .filter(t -> !t.relation().matches("case|punct")
                        && !s.sentence().subtree(t.index()).contains(s.inner()))
                .toList();
        boolean plain = rest.stream()
                .allMatch(t -> t.text().matches("an?") || t.relation().equals("compound"));
        boolean indefinite = rest.stream().anyMatch(t -> t.text().matches("an?"));
        if (wh == null || !plain || !indefinite) {
            return Optional.empty();
        }
        String kept = rest.stream()
                .filter(t -> t.relation().equals("compound"))
                .map(Token::text)
                .reduce("", (a, b) -> a + " " + b);
        return s.askUpTo(wh + kept + " " + noun.text()).map(Query::whole);
    }

    private static Optional<Query> money(Slot s) {
        boolean subject = s.clause().subject().contains(s.phrase());
        if (subject && !s.rest().isEmpty()) {
            return Optional.empty();
        }
        boolean price = s.preposition().filter("at"::equals).isPresent()
                && s.clause().root().lemma().matches("close|trade|sell|open");
        return (subject ? s.ask("how much") : s.askAmount(price ? "what price" : "how much")).map(Query::whole);
    }

    /** "what percentage of the land", "what proportion of the bees". */
    private static Optional<Query> share(Slot s) {
        String wh = percent(s) ? "what percentage" : "what proportion";
        List<Token> rest = s.rest();
        if (rest.isEmpty()) {
            return percent(s)
                            && s.preposition()
                                    .filter(p -> p.matches("at|to|from"))
                                    .isPresent()
                    ? s.ask(wh).map(Query::whole)
                    : Optional.empty();
        }
        return rest.get(0).text().equals("of")
                ? new Asking(s.basis())
                        .words(s.clause(), rest, s.voice().named(), Map.of())
                        .flatMap(of -> s.ask(wh + " " + of))
                        .map(Query::whole)
                : Optional.empty();
    }

    static boolean percent(Slot s) {
        return "%".equals(s.amount().quantity().unit());
    }

    private static Optional<Query> duration(Slot s) {
        Optional<String> preposition = s.preposition();
        boolean subject = s.clause().subject().contains(s.phrase());
        if (preposition.isEmpty()
                || subject
                || !s.rest().isEmpty()
                || s.clause().isNegated()) {
            return Optional.empty();
        }
        String verb = Letters.lower(s.clause().root().lemma());
        if (preposition.get().equals("for")) {
            return s.ask("how long").map(Query::whole);
        }
        if (preposition.get().isEmpty()) {
            return s.words().get(0).text().equalsIgnoreCase("within")
                    ? s.ask("within how many " + unit(s)).map(Query::number)
                    : LASTING.contains(verb) ? s.ask("how long").map(Query::whole) : Optional.empty();
        }
        return s.ask("how many " + unit(s)).map(Query::number);
    }

    private static Optional<Query> measure(Slot s) {
        Optional<String> preposition = s.preposition();
        String verb = Letters.lower(s.clause().root().lemma());
        if (preposition.filter(p -> p.matches("|by|from|within|at|to|over|of")).isEmpty()
                || s.clause().subject().contains(s.phrase())) {
            return Optional.empty();
        }
        if (verb.equals("weigh") && preposition.get().isEmpty()) {
            return s.askAmount("how much").map(Query::whole);
        }
        String unit = s.amount().quantity().unit();
        Token over = s.sentence().tokens().get(Math.max(0, s.phrase().head()));
        boolean way = unit != null && WAY.contains(unit) && MOTION.contains(Letters.lower(over.lemma()));
        if (way && preposition.get().isEmpty() && s.phrase().relation().equals("obj")) {
            return s.askAmount("how far").map(Query::whole);
        }
        if (!s.words().get(s.words().size() - 1).text().matches("\\p{L}{4,}")) {
            return Optional.empty();
        }
        List<Token> rest = s.rest();
        if (!rest.isEmpty() && rest.get(0).text().equals("of")) {
            return new Asking(s.basis())
                    .words(s.clause(), rest, s.voice().named(), Map.of())
                    .flatMap(of -> s.ask("how many " + unit(s) + " " + of))
                    .map(Query::number);
        }
        return s.askAmount("how many " + unit(s)).map(Query::number);
    }

    /** "£310,000 a year": how much a year. */
    private static Optional<Query> rate(Slot s) {
        String behind = s.basis()
                .words(s.amount().span())
                .substring(s.amount().figure().end() - s.amount().span().start())
                .replace('\n', ' ')
                .replaceFirst("(?i)^ ?(dollars|pounds|euros|crowns|yen|pence) ", " ");
        boolean money = s.basis().words(s.amount().figure()).matches(".*[£$€¥].*") || !behind.matches(" \\p{L}+s .*");
        return s.ask(money ? "how much" + behind : "how many" + behind).map(Query::number);
    }

    /** "years", "kilometres": the plural behind the figure. */
    static String unit(Slot s) {
        String words = s.basis()
                .words(s.amount().span())
                .substring(s.amount().figure().end() - s.amount().span().start())
                .strip();
        return words.replaceFirst("^-", "");
    }

    /** Whether this sort of figure is asked for here. */
    static boolean is(Sort sort) {
        return sort == Sort.MONEY
                || sort == Sort.SHARE
                || sort == Sort.DURATION
                || sort == Sort.MEASURE
                || sort == Sort.RATE;
    }
}
