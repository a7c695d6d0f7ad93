package readback.question.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** An analysis and its facts, with what every kind and gate looks up in them. */
public final class Basis {

    /** Facts below this confidence are not asked about. */
    public static final double SURE = 0.7;

    private final Analysis analysis;
    private final List<Fact> facts;
    private final List<Fact.Statement> statements;
    private final Names names;
    private final Introductions introductions;
    private final Happenings happenings;
    private final NamedNouns namedNouns;
    private final Map<String, Integer> lemmas = new HashMap<>();
    private final Set<String> title = new HashSet<>();
    private final Map<Integer, Mention> starts = new TreeMap<>();
    private final Map<Integer, Set<String>> bags = new TreeMap<>();
    private final Map<Class<?>, List<?>> kept = new HashMap<>();
    private final Map<Class<?>, List<Fact>> sorts = new HashMap<>();

    public Basis(Analysis analysis, List<Fact> facts) {
        this.analysis = analysis;
        this.facts = facts.stream().filter(f -> f.confidence() >= SURE).toList();
        this.statements = facts.stream()
                .filter(Fact.Statement.class::isInstance)
                .map(Fact.Statement.class::cast)
                .filter(Fact.Statement::isSpeakersWord)
                .toList();
        this.names = new Names(analysis);
        for (Sentence s : analysis.sentences()) {
            for (Token t : s.tokens()) {
                if (t.isNoun()) {
                    lemmas.merge(Letters.lower(t.lemma()), 1, Integer::sum);
                }
            }
        }
        for (String w : analysis.article().title().split("[^\\p{L}]+")) {
            title.add(Letters.lower(w));
        }
        for (Mention m : analysis.mentions()) {
            starts.merge(
                    m.span().start(), m, (a, b) -> a.span().length() >= b.span().length() ? a : b);
        }
        this.introductions = new Introductions(this);
        this.happenings = new Happenings(this);
        this.namedNouns = new NamedNouns(this);
    }

    /** Something found out once and kept, for all kinds that ask. */
    public <T> List<T> once(Class<T> what, Function<Basis, List<T>> find) {
        List<?> known = kept.get(what);
        if (known == null) {
            known = List.copyOf(find.apply(this));
            kept.put(what, known);
        }
        return known.stream().map(what::cast).toList();
    }

    public Analysis analysis() {
        return analysis;
    }

    /** The facts that are sure enough. */
    public List<Fact> facts() {
        return facts;
    }

    public <T extends Fact> List<T> facts(Class<T> sort) {
        return sorts
                .computeIfAbsent(sort, k -> facts.stream().filter(k::isInstance).toList())
                .stream()
                .map(sort::cast)
                .toList();
    }

    /** All statements, the unsure ones too: their words are nobody's established fact. */
    public List<Fact.Statement> analysisStatements() {
        return statements;
    }

    public Names names() {
        return names;
    }

    /**
     * What "the tunnel" means, in words that stand alone: a name, or the words that introduced it ("the five-metre
     * tunnel"); nothing where the noun has words of its own, or several may be meant.
     */
    public Optional<String> told(Sentence sentence, Token noun) {
        if (!Introductions.isBare(sentence, noun)) {
            return Optional.empty();
        }
        boolean owns =
                sentence.children(noun.index()).stream().anyMatch(c -> c.pos().equals("POS"));
        return namedNouns
                .of(sentence, noun)
                .map(names::of)
                .or(() -> happenings.of(sentence, noun))
                .or(() -> namedNouns.has(noun) ? Optional.empty() : introductions.of(sentence, noun))
                .filter(w -> !owns || !w.matches(".*[’']s? .*"));
    }

    Introductions introductions() {
        return introductions;
    }

    NamedNouns namedNouns() {
        return namedNouns;
    }

    public String words(Span span) {
        return analysis.words(span);
    }

    /** The longest mention that starts at this token. */
    public Optional<Mention> mentionAt(Token token) {
        return Optional.ofNullable(starts.get(token.span().start()));
    }

    /** Mentions of a sentence, in order. */
    public List<Mention> mentionsIn(Span span) {
        return analysis.mentionsIn(span);
    }

    /** Whether the article is about this noun: it is in the headline, or comes up again and again. */
    public boolean isTopic(Token noun) {
        String lemma = Letters.lower(noun.lemma());
        return title.contains(lemma)
                || title.contains(Letters.lower(noun.text()))
                || lemmas.getOrDefault(lemma, 0) >= 3;
    }

    /** Whether "the passenger" can be one only: the headline or the opening has the word, and no second one comes up. */
    boolean isIntroduced(Token noun) {
        String lemma = Letters.lower(noun.lemma());
        int first = Integer.MAX_VALUE;
        int introduced = 0;
        for (Sentence s : analysis.sentences()) {
            for (Token t : s.tokens()) {
                if (t.isNoun() && Letters.lower(t.lemma()).equals(lemma)) {
                    first = Math.min(first, s.paragraph());
                    introduced += s.children(t.index()).stream()
                                    .anyMatch(c ->
                                            Forms.is(c.text(), "(?i)an?|another|two|three|four|some|several|many|both"))
                            ? 1
                            : 0;
                }
            }
        }
        int opening = analysis.sentences().get(0).paragraph() + 1;
        return title.contains(lemma) || introduced <= 1 && first <= opening;
    }

    /** Whether the headline has this noun, in the singular or as it stands. */
    boolean isInTitle(Token noun) {
        return title.contains(Letters.lower(noun.lemma())) || title.contains(Letters.lower(noun.text()));
    }

    /** The telling words of a sentence. */
    public Set<String> bag(Sentence sentence) {
        return bags.computeIfAbsent(sentence.index(), i -> Bag.of(words(sentence.span())));
    }

    /** The sentence that holds the start of a span. */
    public Sentence sentence(Span span) {
        return analysis.sentenceOf(span);
    }

    /** The predicate of the words inside a span: the one word whose head lies outside. */
    public Optional<Token> head(Span span) {
        Sentence s = sentence(span);
        List<Token> tokens = s.tokensIn(span);
        return tokens.stream()
                .filter(t -> !t.relation().equals("punct"))
                .filter(t -> t.head() < 0 || tokens.stream().noneMatch(o -> o.index() == t.head()))
                .findFirst();
    }
}
