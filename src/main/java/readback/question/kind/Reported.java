package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readback.question.english.Alone;
import readback.question.english.Asking;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Wording;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * What is said in reported speech: the words after "that", as they stand in the article where they are short and whole,
 * else their main clause. Quotation marks inside stay.
 *
 * @param words  with the speaker's own pronouns left ("he had believed it"), for a question about the speaker
 * @param alone  with no pronoun left, absent where that cannot be done
 * @param clause the main clause, absent for "to" and a verb
 */
record Reported(
        String words, @Nullable String alone, @Nullable Clause clause) {

    private static final int LONGEST = 24;
    private static final int SHORTEST = 4;
    /** So many telling words make a statement worth asking about; "he did not know" has one. */
    private static final int TELLING = 2;

    private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''");

    /** What this statement reports, if it can be told in a sentence of its own. */
    static Optional<Reported> of(Basis basis, Fact.Statement s, String verb) {
        List<Token> tokens = tokens(basis, s);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> speaker =
                s.speaker().entity() == null ? Set.of() : Set.of(s.speaker().entity());
        boolean doing = verb.equals("denied") && tokens.get(0).pos().equals("VBG");
        boolean to = doing || Letters.lower(tokens.get(0).text()).equals("to");
        if (Saying.isDirective(verb)) {
            return whole(basis, tokens, Set.of(), speaker).map(w -> new Reported(w, null, null));
        }
        if (to && !doing && !Saying.promises(verb) || !to && isAsking(tokens)) {
            return Optional.empty();
        }
        Optional<Clause> clause = to ? Optional.empty() : clause(basis, tokens);
        for (List<Token> part : parts(basis, tokens, to)) {
            boolean short_ = part.size() <= LONGEST + 4
                    && !tellsOther(basis, s, part)
                    && (to || isSentence(part, clause.isPresent()));
            Optional<String> whole = short_ ? whole(basis, part, Own.of(basis, s, part), speaker) : Optional.empty();
            if (whole.isPresent()) {
                String alone = whole(basis, part, Set.of(), Set.of()).orElse(null);
                return whole.map(w -> new Reported(w, alone, clause.orElse(null)));
            }
        }
        Asking asking = new Asking(basis);
        return clause.filter(
                        c -> c.tokens().size() > SHORTEST && c.tokens().stream().noneMatch(Reported::isQuote))
                .filter(c -> c.tokens().stream().noneMatch(t -> hangs(c.sentence(), t)))
                .flatMap(c -> asking.statement(c, speaker)
                        .filter(Reported::fits)
                        .map(w -> new Reported(w, asking.statement(c, Set.of()).orElse(null), c)));
    }

    /** The engine finds the clause in it, or it has a subject, its verb, and one predicate that all hangs on. */
    private static boolean isSentence(List<Token> part, boolean clause) {
        List<Token> tops = part.stream()
                .filter(t -> !t.relation().equals("punct"))
                .filter(t -> part.stream().noneMatch(o -> o.index() == t.head()))
                .toList();
        boolean subject = tops.size() == 1
                && part.stream()
                        .anyMatch(t ->
                                t.head() == tops.get(0).index() && t.relation().matches("nsubj.*|expl|csubj.*"));
        return clause || subject && part.stream().anyMatch(Verbs::isFinite);
    }

    /** All the words, and shorter beginnings that are whole. */
    private static List<List<Token>> parts(Basis basis, List<Token> tokens, boolean to) {
        List<List<Token>> found = new ArrayList<>();
        found.add(tokens);
        if (!to) {
            Sentence sentence = basis.sentence(tokens.get(0).span());
            List<Token> tight = Cuts.tightened(sentence, tokens);
            if (!tight.isEmpty()) {
                found.add(tight);
            }
            found.addAll(Shorter.of(sentence, tokens));
            if (!tight.isEmpty()) {
                found.addAll(Shorter.of(sentence, tight));
            }
        }
        return found;
    }

    /** The words said, without "that", a connective in front, what follows a semicolon, and who says it in between. */
    private static List<Token> tokens(Basis basis, Fact.Statement s) {
        List<Token> found = new ArrayList<>();
        if (s.content().isEmpty()) {
            return found;
        }
        Sentence sentence = basis.sentence(s.content().get(0));
        int last = -1;
        for (Span piece : s.content()) {
            List<Token> here = sentence.tokens().stream()
                    .filter(t -> t.span().overlaps(piece))
                    .toList();
            if (!sentence.span().contains(piece)
                    || here.isEmpty()
                    || here.get(0).index() <= last) {
                return List.of();
            }
            int first = here.get(0).index();
            for (int i = Math.max(0, last + 1); i < first; i++) {
                Token t = sentence.tokens().get(i);
                boolean joined = last >= 0
                        && sentence.tokens().subList(last + 1, first).stream()
                                .allMatch(m -> Forms.is(m.text(), "[\\p{Punct}“”‘’–—]+"));
                boolean comma = i == last + 1
                        && last >= 0
                        && t.text().equals(",")
                        && here.get(0).pos().equals("CC");
                if (isQuote(t) && (last >= 0 || i == first - 1) || joined || comma) {
                    found.add(t);
                }
            }
            found.addAll(here);
            last = here.get(here.size() - 1).index();
        }
        long quotes = found.stream().filter(Reported::isQuote).count();
        for (int i = last + 1;
                quotes % 2 == 1 && i <= last + 2 && i < sentence.tokens().size();
                i++) {
            if (isQuote(sentence.tokens().get(i))) {
                found.add(sentence.tokens().get(i));
                break;
            }
        }
        int end = found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
        return trimmed(found, s.cue().start() >= end);
    }

    /**
     * @param after whether the speaker comes after the words: of "It rained – a surprise, according to her" nobody knows
     *              how much is hers
     */
    private static List<Token> trimmed(List<Token> found, boolean after) {
        int from = 0;
        int to = found.size();
        while (from < to
                && (found.get(from).pos().equals("CC")
                        || found.get(from).text().equals(",")
                        || Letters.lower(found.get(from).text()).equals("that")
                                && found.get(from).relation().equals("mark"))) {
            from++;
        }
        for (int i = from; i < to; i++) {
            if (Set.of(";", ":", "–", "—").contains(found.get(i).text()) && i > from + SHORTEST) {
                to = i;
            }
        }
        to = Declined.from(found.subList(0, to), from);
        if (after && to < found.size()) {
            return List.of();
        }
        while (to > from
                && Set.of(",", ".", ";", ":").contains(found.get(to - 1).text())) {
            to--;
        }
        return found.subList(from, to);
    }

    /** "whether it was late": nothing that is said to be so. */
    private static boolean isAsking(List<Token> tokens) {
        return Set.of("whether", "why", "what", "how", "who", "where", "about")
                .contains(Letters.lower(tokens.get(0).text()));
    }

    private static Optional<Clause> clause(Basis basis, List<Token> tokens) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        Sentence sentence = basis.sentence(span);
        return tokens.stream()
                .filter(t -> !t.relation().equals("punct"))
                .filter(t -> t.head() < 0 || tokens.stream().noneMatch(o -> o.index() == t.head()))
                .findFirst()
                .flatMap(head -> Clause.within(sentence, head.index(), span))
                .filter(c -> tokens.containsAll(c.subject()));
    }

    /** All the words with their quotation marks; what stands between these is left as it is. */
    private static Optional<String> whole(Basis basis, List<Token> tokens, Set<Token> own, Set<Integer> named) {
        List<Token> free = new ArrayList<>();
        Map<Integer, String> marks = new TreeMap<>();
        boolean inside = false;
        for (Token t : tokens) {
            if (isQuote(t)) {
                inside = !inside;
                marks.put(t.index(), inside ? "“" : "”");
            } else if (!inside && !own.contains(t)) {
                free.add(t);
            }
        }
        boolean hangs = tokens.stream().anyMatch(t -> hangs(basis.sentence(t.span()), t));
        boolean finite = !hangs && tokens.stream().anyMatch(Verbs::isFinite);
        boolean to = Letters.lower(tokens.get(0).text()).equals("to")
                || tokens.get(0).pos().equals("VBG");
        boolean directive = tokens.stream()
                .anyMatch(t -> t.text().equals("to")
                        && t.relation().equals("mark")
                        && tokens.stream()
                                .noneMatch(o -> o.index()
                                        == basis.sentence(t.span())
                                                .tokens()
                                                .get(t.head())
                                                .head()));
        if (inside || free.isEmpty() || hangs || !finite && !to && !directive) {
            return Optional.empty();
        }
        Sentence sentence = basis.sentence(tokens.get(0).span());
        Optional<TreeMap<Integer, String>> names = new Alone(basis).resolve(sentence, free, named);
        return names.flatMap(instead -> {
            Map<Integer, String> all = new TreeMap<>(instead);
            all.putAll(marks);
            Token first = tokens.get(0);
            boolean plain = Letters.mayBeLowered(first) || isCommon(basis, first);
            if (!all.containsKey(first.index()) && plain) {
                all.put(first.index(), Letters.lowerFirst(first.text()));
            }
            String words = Wording.of(basis.analysis().article(), tokens, all);
            return Optional.of(words.replaceAll("[,.]? ?” ?[,.]?$", "”")).filter(Reported::fits);
        });
    }

    /** "its records remained one", "none were hurt", "it would do so", "a storm yesterday": what it means is elsewhere. */
    private static boolean hangs(Sentence sentence, Token t) {
        boolean one = Forms.is(t.text(), "one|ones|some|none|all|several|most|few|half|neither|both|so")
                && Forms.is(t.relation(), "obj|root|ccomp|xcomp|dep|nsubj|nsubj:pass|conj");
        boolean day = Forms.is(t.text(), "(?i)yesterday|tomorrow|today|tonight");
        return day
                || one
                        && sentence.children(t.index()).stream()
                                .noneMatch(c -> c.relation().startsWith("nmod")
                                        || c.relation().matches("amod|det|acl.*"));
    }

    private static boolean fits(String words) {
        int count = words.split(" ").length;
        return count >= SHORTEST && count <= LONGEST && Bag.of(words).size() >= TELLING;
    }

    /** A second verb of saying with its own speaker stands among the words. */
    static boolean tellsOther(Basis basis, Fact.Statement s, List<Token> tokens) {
        Optional<Span> all = tokens.stream().map(Token::span).reduce(Span::cover);
        return all.isPresent()
                && basis.analysisStatements().stream()
                        .anyMatch(o -> o.cue().overlaps(all.get())
                                && !o.cue().equals(s.cue())
                                && tokens.stream().anyMatch(t -> o.cue().contains(t.span())));
    }

    /** A first word that the engine takes for a name and that nothing else shows to be one: "Protection from …". */
    static boolean isCommon(Basis basis, Token first) {
        boolean opens = (first.index() == 0 || first.index() == 1)
                && first.ner().equals("O")
                && first.text().matches("\\p{Lu}\\p{Ll}+")
                && basis.mentionAt(first).isEmpty();
        Token next = basis.sentence(first.span()).tokens().get(first.index() + 1);
        boolean adjective = next.pos().matches("NNS?|JJ")
                && first.text().matches(".*(ary|al|ous|ive|able|ible|ful|less|ic|ing|ed|ent|ant|ory)");
        boolean before = next.pos().matches("IN|VBZ|VBD|VBP|MD") || adjective;
        return opens && (first.pos().equals("NNP") && before || isLowElsewhere(basis, first));
    }

    /** "Tigers are" where another sentence has "tigers". */
    private static boolean isLowElsewhere(Basis basis, Token first) {
        String low = Letters.lowerFirst(first.text());
        return first.pos().startsWith("NNP")
                && basis.analysis().sentences().stream()
                        .flatMap(x -> x.tokens().stream())
                        .anyMatch(t -> t.text().equals(low));
    }

    static boolean isQuote(Token t) {
        return QUOTES.contains(t.text());
    }
}
