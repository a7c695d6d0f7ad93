package readback.question.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Words;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A question says of what, whose, to whom: "the price" of what, "an offer" to whom, "took over" what. What only the
 * sentences around it tell is not left to the reader.
 */
public final class Complete implements Gate {

    private static final Set<String> ASIDE = Set.of("said-what", "match-speakers", "refers-to", "order-events");
    private static final Map<String, Set<String>> NOUNS = read("needs-complement");
    private static final Map<String, Set<String>> VERBS = read("needs-object");
    /** Nouns for the figure itself, which also a whole sentence of the article must complete: "the correct number was 190". */
    private static final Set<String> FIGURES = Words.set("figure-nouns");

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}’']+|(?=[’']s\\b)");
    private static final Pattern OWNER = Pattern.compile("[’']s?|his|her|its|their|whose");
    /** "what percentage did the shop sell": of what. */
    private static final Pattern SHARE = Pattern.compile(
            "(?i)(^|, |\\b(for|of) )what (percentage|proportion|share) (?!of\\b)(?!\\p{L}+ (of|higher|lower|more|less)\\b)");
    /** "By what percentage did Northmoor fall?": when, and what of it. */
    private static final Pattern MOVE = Pattern.compile(
            "^(By|To) (what|how) .*\\bdid .* (fall|rise|drop|climb|slip|jump|gain|tumble|lose|increase|decrease)\\?$");
    /** So many words before a noun may its owner stand ("Crumb's first full offer"). */
    private static final int NEAR = 4;

    @Override
    public String id() {
        return "complete";
    }

    @Override
    public Optional<String> refuses(Question draft, Basis basis) {
        if (ASIDE.contains(draft.kind())) {
            return Optional.empty();
        }
        boolean shown = Parts.isCompletion(draft.stem());
        String stem = Parts.asked(Parts.unquoted(draft.stem()));
        if (SHARE.matcher(stem).find()) {
            return Optional.of("The question does not say of what.");
        }
        if (MOVE.matcher(stem).find()) {
            return Optional.of("The question does not say when.");
        }
        List<String> words = List.of(APART.split(stem));
        Set<String> low = new HashSet<>();
        words.forEach(w -> low.add(w.toLowerCase(Locale.ROOT)));
        boolean asks = low.contains("did") || low.contains("does") || low.contains("do");
        Set<String> all = new HashSet<>(low);
        all.addAll(List.of(APART.split(draft.key().shown().toLowerCase(Locale.ROOT))));
        for (Span evidence : draft.evidence()) {
            for (Sentence s : basis.analysis().sentences()) {
                if (!s.span().overlaps(evidence)) {
                    continue;
                }
                for (Token t : s.tokens()) {
                    boolean in = low.contains(lower(t)) || asks && t.isVerb() && low.contains(t.lemma());
                    boolean bare = t.isNoun() && !(shown && !FIGURES.contains(t.lemma())) && isBare(basis, s, t, words);
                    if (in && (bare || t.isVerb() && !(shown && isInside(t)) && lacks(s, t, all))) {
                        return Optional.of("“" + t.text() + "” does not say of what, whose or to whom.");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "said the company had offered 400 euros": a whole sentence of the article may leave this to the reader. */
    private static boolean isInside(Token verb) {
        return verb.head() >= 0 && !verb.relation().equals("conj");
    }

    /** A noun of the list with nothing in the stem that completes it. */
    private static boolean isBare(Basis basis, Sentence s, Token noun, List<String> words) {
        Set<String> by = NOUNS.get(noun.lemma().toLowerCase(Locale.ROOT));
        if (by == null
                || noun.relation().equals("compound")
                || by.contains("obj") && noun.relation().equals("obj")
                || s.children(noun.index()).stream()
                        .anyMatch(c -> c.relation().equals("compound")
                                || c.relation().equals("amod") && c.isProperNoun()
                                || c.relation().equals("nummod") && c.index() > noun.index()
                                || c.ner().matches("NATIONALITY|COUNTRY|CITY|LOCATION|ORGANIZATION"))) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equalsIgnoreCase(noun.text()) && isCompleted(basis, words, at, by)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompleted(Basis basis, List<String> words, int at, Set<String> by) {
        for (int i = Math.max(0, at - NEAR); i < at; i++) {
            if (OWNER.matcher(words.get(i)).matches()) {
                return true;
            }
        }
        if (at + 1 < words.size()
                && (by.contains(words.get(at + 1)) || words.get(at + 1).matches("\\p{Lu}.*"))) {
            return true;
        }
        boolean polled =
                at > 1 && words.get(at).equals("vote") && words.get(at - 2).equals("of");
        boolean later =
                words.subList(at + 1, words.size()).stream().anyMatch(w -> by.contains(w) && !w.matches("of|in|by"));
        boolean topic = at > 0
                && words.get(at - 1).equals("the")
                && basis.analysis().article().title().toLowerCase(Locale.ROOT).contains(words.get(at));
        return later || topic || polled;
    }

    /** A verb of the list without what has to be told. */
    private static boolean lacks(Sentence s, Token verb, Set<String> told) {
        if (Forms.is(verb.relation(), "amod|compound|aux.*|cop")) {
            return false;
        }
        List<Token> children = s.children(verb.index());
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        String particle = children.stream()
                .filter(c -> c.relation().equals("compound:prt"))
                .map(c -> "_" + lower(c))
                .findFirst()
                .orElse("");
        Set<String> needs = VERBS.get(lemma + particle);
        if (needs == null) {
            return false;
        }
        boolean passive = children.stream().anyMatch(c -> c.relation().matches("nsubj:pass|aux:pass"))
                || verb.pos().equals("VBN") && verb.relation().startsWith("acl");
        boolean gap = verb.relation().equals("acl:relcl")
                && children.stream()
                        .noneMatch(
                                c -> c.relation().startsWith("nsubj") && c.pos().startsWith("W"));
        if (needs.contains("obj") && !needs.contains("passive") && (passive || gap)) {
            return false;
        }
        boolean shared = s.tokens().stream()
                .filter(v -> v.relation().equals("conj") && v.head() == verb.index()
                        || verb.relation().equals("conj") && v.index() == verb.head())
                .anyMatch(v -> s.children(v.index()).stream()
                        .anyMatch(o -> o.relation().equals("obj") && isTold(s, o, told)));
        boolean complete = children.stream()
                .anyMatch(c -> tells(s, c, needs) && isTold(s, c, told)
                        || c.relation().equals("obj")
                                && s.children(c.index()).stream()
                                        .anyMatch(n -> isBy(s, n, needs) && isTold(s, n, told)));
        return !complete && !(shared && needs.contains("obj"));
    }

    private static boolean tells(Sentence s, Token c, Set<String> needs) {
        return switch (c.relation()) {
            case "obj" -> needs.contains("obj");
            case "iobj" -> needs.contains("iobj") || needs.contains("obj");
            case "xcomp", "ccomp" -> needs.contains("clause");
            case "advcl" -> needs.contains("clause") || isBy(s, c, needs);
            case "parataxis" -> needs.contains("clause") && c.isVerb();
            case "obl", "nmod", "advmod" -> needs.contains(lower(c)) || isBy(s, c, needs);
            default -> false;
        };
    }

    /** "of ice": brought in by a preposition that the verb takes, be it parsed as the verb's or as its object's. */
    private static boolean isBy(Sentence s, Token c, Set<String> needs) {
        return c.relation().matches("obl|nmod|advcl|acl")
                && s.children(c.index()).stream()
                        .anyMatch(p -> p.relation().matches("case|mark") && needs.contains(lower(p)));
    }

    private static boolean isTold(Sentence s, Token c, Set<String> told) {
        return told.contains(lower(c))
                || told.contains(c.lemma())
                || s.subtree(c.index()).stream()
                        .filter(t -> !t.pos().matches("DT|IN|TO|CC|\\W+"))
                        .anyMatch(t -> told.contains(lower(t)));
    }

    private static String lower(Token t) {
        return t.text().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> read(String list) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String line : Words.lines(list)) {
            String[] halves = line.split(" \\| ");
            found.put(halves[0], Set.of(halves[1].split(" ")));
        }
        return Map.copyOf(found);
    }

    @Override
    public List<GateCase> cases() {
        String text =
                "Menquira accounted for 28% of revenue last year. Anna Bell, who took over in 2022, runs Menquira."
                        + " The Thornley pool could offer just two hours. Menquira's revenue fell by 12% in 2024. Helen Carter"
                        + " took over the Bristol museum in 2019. Work on the Avon bridge will start in June. A section was"
                        + " closed by Kent Roads on Friday. Tom Birch warned drivers of ice on Monday.";
        return List.of(
                GateCase.fails(text, "For what percentage of revenue did Menquira account last year?", "28%"),
                GateCase.fails(text, "In which year did Anna Bell take over?", "2022"),
                GateCase.fails(text, "By what percentage did Menquira's revenue fall?", "12%"),
                GateCase.fails(text, "How many hours could the Thornley pool offer?", "two"),
                GateCase.fails(text, "On which day was a section closed by Kent Roads?", "Friday"),
                GateCase.fails(text, "On which day did Tom Birch warn drivers?", "Monday"),
                GateCase.passes(text, "On which day did Tom Birch warn drivers of ice?", "Monday"),
                GateCase.passes(
                        text,
                        "Complete the sentence from the article: “Menquira accounted for _____% of revenue last year.”",
                        "28"),
                GateCase.passes(text, "By what percentage did Menquira's revenue fall in 2024?", "12%"),
                GateCase.passes(text, "In which year did Helen Carter take over the Bristol museum?", "2019"),
                GateCase.passes(text, "In which month will work on the Avon bridge start?", "June"));
    }
}
