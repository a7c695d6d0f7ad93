package readback.question.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Token;

/** Contradicts a sentence by one word: "the council rejected the plan" by "the council approved the plan". */
final class Opposites {

    /**
     * @param other  what contradicts the word
     * @param sort   which place of the sentence it must have
     * @param beside what must stand beside it, if anything
     */
    private record Entry(String other, String sort, List<String> beside) {}

    private static final Map<String, List<Entry>> ENTRIES = read();
    private static final Set<String> MEASURED = Words.set("measured");

    /** In a longer sentence the order of two events is not what it is about. */
    private static final int SHORT = 18;

    /** Words that live under a denial, or a verb of denial, only: "denied putting pressure on anyone". */
    private static final Pattern DENIED_ONLY =
            Pattern.compile("(?i)\\b(any|anyone|anybody|anything|anywhere|ever|at all|yet)\\b");

    private static final Pattern MOVED = Pattern.compile("\\b(rises?|drops?|declines?|falls?|growth|up|down|increases?"
            + "|decreases?|gain|loss|from|only)\\b|\\bto (just |about |only )?[£$€]?\\d");
    private static final Pattern DENIED =
            Pattern.compile("(?i)^(no|none|nobody|only|soon|shortly) |\\b(no|not|never|only) |n[’']t ");

    private final Basis basis;
    private final Verbatim told;
    private final String sentence;

    Opposites(Basis basis, Verbatim told) {
        this.basis = basis;
        this.told = told;
        this.sentence = told.told();
    }

    /** The first word, the predicate before others, whose opposite contradicts the sentence. */
    Optional<Twist> first() {
        if (DENIED_ONLY.matcher(sentence).find()) {
            return Optional.empty();
        }
        List<Token> order = new ArrayList<>(told.tokens());
        Token asserted = told.asserted();
        order.sort((a, b) -> Boolean.compare(b == asserted, a == asserted));
        for (Token t : order) {
            if (told.isQuoted(t.span()) || t.isProperNoun()) {
                continue;
            }
            for (Entry e : ENTRIES.getOrDefault(Letters.lower(t.text()), List.of())) {
                if (fits(t, e)) {
                    Optional<Twist> twist = Twist.at(basis, told, t.span(), e.other());
                    if (twist.isPresent()) {
                        return twist;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(Token t, Entry e) {
        List<Token> under = told.children(t);
        boolean denied = isDenied(t);
        return switch (e.sort()) {
            case "verb" ->
                t.isVerb()
                        && isPredicate(t)
                        && !denied
                        && under.stream().noneMatch(c -> c.text().equalsIgnoreCase("first"))
                        && stands(t, e, under);
            case "adj" ->
                t.pos().startsWith("JJ")
                        && t == told.asserted()
                        && !denied
                        && under.stream().noneMatch(c -> c.pos().matches("RBR|RBS"))
                        && stands(t, e, under);
            case "comparison" -> t.pos().matches("JJR|JJS|RBR|RBS") && told.isCentral(t) && !isRankedOtherwise(t);
            case "adverb" -> t.pos().equals("RB") && t.head() == told.asserted().index() && !denied;
            case "movement" ->
                t.pos().equals("RB") && t.head() == told.asserted().index() && !denied && !hasMoved();
            case "degree" ->
                t.pos().equals("RBR")
                        && t.head() == told.asserted().index()
                        && told.asserted().pos().equals("JJ")
                        && !denied;
            case "order" -> isOrder(t);
            case "compass" -> t.relation().matches("amod|advmod|compound") && told.isCentral(t);
            case "noun" ->
                t.isNoun()
                        && t.relation().startsWith("nsubj")
                        && t.head() == told.asserted().index()
                        && told.length() <= SHORT
                        && !hasMoved();
            case "many" ->
                t.pos().matches("JJ[SR]?|RBS")
                        && t.relation().matches("amod|nsubj.*|advmod")
                        && told.isCentral(t)
                        && isQuantity(t);
            default -> throw new IllegalStateException("opposites.txt: no sort " + e.sort());
        };
    }

    /** "won" of a race and not of praise, "rose" of what can be counted. */
    private boolean stands(Token t, Entry e, List<Token> under) {
        boolean forbidden = e.beside().stream()
                .filter(b -> b.startsWith("!"))
                .map(b -> b.substring(1))
                .anyMatch(b ->
                        under.stream().anyMatch(c -> has(c, b) || c.relation().equals(b)));
        if (forbidden || e.beside().contains("moves") && hasMoved()) {
            return false;
        }
        if (e.beside().contains("alone")) {
            return under.stream().noneMatch(c -> c.relation().matches("obj|xcomp|ccomp"));
        }
        if (e.beside().contains("figure")) {
            boolean counted = told.children(t).stream()
                    .filter(c ->
                            c.relation().startsWith("nsubj") || c.relation().equals("obj"))
                    .anyMatch(c -> MEASURED.contains(Letters.lower(c.lemma())));
            boolean nsubj = counted
                    || under.stream()
                            .anyMatch(c -> told.children(c).stream()
                                    .anyMatch(g -> MEASURED.contains(Letters.lower(g.lemma()))));
            return nsubj;
        }
        List<String> wanted =
                e.beside().stream().filter(b -> !b.matches("!.*|moves")).toList();
        return wanted.isEmpty()
                || under.stream()
                        .anyMatch(c -> wanted.contains("adj") && c.pos().startsWith("JJ")
                                || wanted.stream().anyMatch(w -> has(c, w)));
    }

    /** The part itself, or the preposition or "to" in front of it. */
    private boolean has(Token part, String word) {
        return !part.relation().equals("nsubj") && Letters.lower(part.lemma()).equals(word)
                || told.children(part).stream()
                        .anyMatch(g -> g.relation().matches("mark|case")
                                && Letters.lower(g.text()).equals(word));
    }

    /** "from 71 to 66", "up", "a drop": another word tells which way it went. */
    private boolean hasMoved() {
        return MOVED.matcher(sentence).find();
    }

    private boolean isPredicate(Token t) {
        Token to = told.asserted();
        return t == to || t.relation().equals("xcomp") && t.head() == to.index() && !isDenied(to);
    }

    private boolean isDenied(Token t) {
        return told.tokens().stream()
                .filter(c ->
                        c.head() == t.index() || c.head() == told.asserted().index())
                .anyMatch(c -> Forms.is(c.text(), "(?i)not|n['’]t|never|no longer|hardly|neither|nobody|nothing"));
    }

    /** "a larger than usual share", "more expensive", "the second largest". */
    private boolean isRankedOtherwise(Token t) {
        Optional<Token> before =
                told.tokens().stream().filter(b -> b.index() == t.index() - 1).findFirst();
        boolean span = t.text().matches("earlier|later")
                && before.isPresent()
                && before.get().isNoun();
        return span
                || before.isPresent()
                        && before.get()
                                .text()
                                .matches("(?i)no|not|second|third|second-|much|little|one|among|at|sooner|or|and");
    }

    /** "after the vote", "before it opened"; not "nine minutes after", nor where the sentence denies. */
    private boolean isOrder(Token t) {
        boolean tie = t.relation().equals("mark") && t.pos().equals("IN") && told.length() <= SHORT;
        Token head = t.head() < 0 ? t : told.sentence().tokens().get(t.head());
        boolean hangs =
                head.head() == told.asserted().index() && head.relation().equals("advcl");
        boolean span = told.tokens().stream().anyMatch(n -> n.index() == t.index() - 1 && n.isNoun());
        boolean number = told.tokens().stream()
                .anyMatch(n -> n.index() == t.index() + 1 && n.pos().matches("CD|IN|RB|VBG"));
        boolean denied = DENIED.matcher(sentence).find();
        return tie
                && hangs
                && !span
                && !number
                && !denied
                && !isDenied(told.asserted())
                && told.children(told.asserted()).stream()
                        .noneMatch(c -> c.text().matches("(?i)until|since"));
    }

    private boolean isQuantity(Token t) {
        Optional<Token> before =
                told.tokens().stream().filter(b -> b.index() == t.index() - 1).findFirst();
        boolean alone = before.isEmpty()
                || !before.get()
                        .text()
                        .matches(
                                "(?i)the|a|as|how|so|too|one|at|of|his|her|its|their|no|not|very|these|those|last|past|next|first|only|quite");
        return alone && !isDenied(told.asserted());
    }

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> found = new HashMap<>();
        for (String line : Words.lines("opposites")) {
            String[] parts = line.split("\\s*:\\s*");
            String[] pair = parts[0].split("\\s*[|>]\\s*");
            List<String> beside = parts.length < 3 ? List.of() : List.of(parts[2].split(" "));
            found.computeIfAbsent(pair[0], k -> new ArrayList<>()).add(new Entry(pair[1], parts[1], beside));
            if (parts[0].contains("|")) {
                found.computeIfAbsent(pair[1], k -> new ArrayList<>()).add(new Entry(pair[0], parts[1], beside));
            }
        }
        return Map.copyOf(found);
    }
}
