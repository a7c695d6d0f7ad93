package readback.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.extract.figure.Figure;
import readback.text.Fact.Amount.Sort;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * What an amount counts or measures.
 *
 * @param span     its words, absent where the sentence does not say
 * @param isPerson whether the name it stands behind is a person's
 */
record Counted(@Nullable Span span, boolean isPerson) {

    static final Counted NOTHING = new Counted(null, false);

    /** Verbs whose object or goal is a value of their subject: "sales rose 5%", "the plan cost £3m". */
    private static final Set<String> VALUED = WordList.set("value-verbs.txt");

    private static final Set<String> LINKED = Set.of("nmod", "nummod", "appos");
    private static final Set<String> VALUE_OF = Set.of("of", "at", "to", "worth");
    private static final Set<String> LASTING = Set.of("last", "take", "be", "long", "run");

    /** Nouns that only say that a number follows. */
    private static final Set<String> TALLIES = WordList.set("tallies.txt");

    /** Verbs that may follow a number that stands alone: "of the men, 40 have …". */
    private static final Set<String> NO_NOUNS = Set.of("be", "have", "do", "say");

    static Counted of(Sentence s, Figure figure) {
        List<Token> tokens = tokens(s, figure.span());
        if (tokens.isEmpty() || figure.sort() == Sort.SCORE) {
            return NOTHING;
        }
        Counted counted = of(s, figure, tokens);
        boolean own = counted.span() != null && figure.span().contains(counted.span());
        return own ? NOTHING : counted;
    }

    private static Counted of(Sentence s, Figure figure, List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        Token top = top(s, figure.span(), last);
        if (figure.sort() == Sort.AGE) {
            return CountedAge.of(s, figure, top, last);
        }
        Token head = Clauses.head(s, top);
        Optional<Token> of = ofPhrase(s, top, last);
        if (of.isPresent()) {
            if (!of.get().isNoun()) {
                return CountedNoun.only(s, tokens.get(0)).map(Counted::found).orElse(NOTHING);
            }
            return found(CountedNoun.part(s, of.get(), of.get().index(), last.index() + 1));
        }
        Optional<Span> valued = Priced.before(s, figure, tokens.get(0));
        if (valued.isPresent()) {
            return found(valued.get());
        }
        if (figure.sort() == Sort.COUNT && isBracketed(s, tokens.get(0), last)) {
            return NOTHING;
        }
        boolean ahead = head != null
                && head.index() > last.index()
                && head.isNoun()
                && Character.isLetter(head.text().charAt(0))
                && isClose(s, last, head);
        if (ahead && (top.relation().equals("nummod") || isModifier(top))) {
            return found(CountedNoun.of(s, last, head));
        }
        Optional<Token> next = next(s, last, figure);
        if (next.isPresent()) {
            return found(
                    next.get().isNoun()
                            ? CountedNoun.of(s, last, next.get())
                            : next.get().span());
        }
        if (figure.sort() == Sort.COUNT) {
            Optional<Span> whole = CountedNoun.whole(s, tokens.get(0))
                    .or(() -> isFrom(s, tokens.get(0)) ? CountedNoun.only(s, tokens.get(0)) : Optional.empty());
            if (whole.isPresent()) {
                return found(whole.get());
            }
        }
        if (figure.sort() == Sort.COUNT || figure.sort() == Sort.ORDINAL) {
            return count(s, figure, top);
        }
        return measured(s, figure, top, head);
    }

    static List<Token> tokens(Sentence s, Span span) {
        return s.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
    }

    static Counted found(Span span) {
        return new Counted(span, false);
    }

    /** The word through which the expression hangs on the sentence: the last of those whose head is outside. */
    private static Token top(Sentence s, Span span, Token last) {
        List<Token> tops = Clauses.tops(s, span);
        Token best = last;
        for (Token t : tops) {
            if (!t.pos().equals("IN") && !t.pos().equals("DT")) {
                best = t;
            }
        }
        return best;
    }

    private static boolean isModifier(Token t) {
        return t.relation().equals("amod")
                || t.relation().equals("compound")
                || t.relation().equals("nmod:poss")
                || t.relation().equals("dep")
                || t.relation().equals("nmod")
                || t.relation().equals("obl:npmod")
                || t.relation().equals("advmod");
    }

    /** "Down from 3,400". */
    private static boolean isFrom(Sentence s, Token number) {
        return number.index() > 1
                && s.tokens().get(number.index() - 1).text().equals("from")
                && s.tokens().get(number.index() - 2).text().matches("up|down");
    }

    private static boolean isBracketed(Sentence s, Token first, Token last) {
        return first.index() > 0
                && last.index() + 1 < s.tokens().size()
                && s.tokens().get(first.index() - 1).text().matches("\\(|-LRB-")
                && s.tokens().get(last.index() + 1).text().matches("\\)|-RRB-");
    }

    /** Only words that can stand inside a noun phrase lie between. */
    static boolean isClose(Sentence s, Token last, Token head) {
        if (head.index() - last.index() > 6) {
            return false;
        }
        int from = last.index() + 1;
        boolean half = last.text().equalsIgnoreCase("half")
                && s.tokens().get(from).pos().matches("DT|PRP\\$|PDT");
        for (Token t : s.tokens().subList(half ? from + 1 : from, head.index())) {
            boolean inside = t.isNoun()
                    || t.pos().startsWith("JJ")
                    || t.pos().equals("CD")
                    || t.pos().startsWith("VB")
                    || t.pos().equals("POS")
                    || t.pos().equals("HYPH")
                    || t.pos().startsWith("RB")
                    || t.pos().equals("CC")
                    || t.text().matches("[-,'\"\u2018\u2019\u201c\u201d]");
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    /** "half of the men", "dozens of boats", "5% of voters": what the phrase with "of" names. */
    private static Optional<Token> ofPhrase(Sentence s, Token top, Token last) {
        if (last.index() + 1 >= s.tokens().size()
                || !s.tokens().get(last.index() + 1).text().equalsIgnoreCase("of")) {
            return Optional.empty();
        }
        Token of = s.tokens().get(last.index() + 1);
        Token noun = Clauses.head(s, of);
        return of.relation().equals("case") && noun != null && noun.index() > of.index()
                ? Optional.of(noun)
                : Optional.empty();
    }

    /** A noun or condition right behind the number that the grammar has hung elsewhere. */
    private static Optional<Token> next(Sentence s, Token last, Figure figure) {
        int i = last.index() + 1;
        if (i >= s.tokens().size()) {
            return Optional.empty();
        }
        Token t = s.tokens().get(i);
        if (CountedNoun.CONDITIONS.contains(t.text().toLowerCase(Locale.ROOT)) && figure.sort() == Sort.COUNT) {
            Token noun = Clauses.head(s, t);
            boolean modifies = noun != null && noun.isNoun() && noun.index() == i + 1;
            return Optional.of(modifies ? noun : t);
        }
        boolean many = figure.sort() == Sort.COUNT && figure.quantity().value().compareTo(BigDecimal.ONE) > 0;
        if (many && t.pos().equals("VBZ") && t.text().endsWith("s") && !NO_NOUNS.contains(t.lemma())) {
            return Optional.of(t);
        }
        boolean plural = figure.sort() == Sort.COUNT
                && (t.pos().equals("NNS") || t.lemma().equals("people"))
                && Character.isLetter(t.text().charAt(0));
        if (figure.sort() == Sort.COUNT
                && t.pos().startsWith("JJ")
                && i + 1 < s.tokens().size()
                && s.tokens().get(i + 1).pos().equals("NNS")) {
            return Optional.of(s.tokens().get(i + 1));
        }
        return plural ? Optional.of(t) : Optional.empty();
    }

    /** A count whose noun is not behind it: "Of the men, 40 were …" has none; "Bardiya (50)" neither. */
    private static Counted count(Sentence s, Figure figure, Token top) {
        if (!top.relation().equals("conj")) {
            return figure.sort() == Sort.COUNT ? measured(s, figure, top, Clauses.head(s, top)) : NOTHING;
        }
        Token first = Clauses.head(s, top);
        boolean like = first != null && first.pos().equals("CD");
        Token noun = like ? Clauses.head(s, first) : null;
        return noun != null && noun.isNoun() && noun.index() > first.index() ? found(noun.span()) : NOTHING;
    }

    /** "a turnout of 58%", "sales rose 5% to £3m", "the wall is 30m high". */
    private static Counted measured(Sentence s, Figure figure, Token top, @Nullable Token head) {
        if (head == null) {
            return subject(s, top, figure);
        }
        boolean behind = head.isNoun() && head.index() < top.index();
        if (behind && LINKED.contains(top.relation())) {
            Token first = s.subtree(top.index()).get(0);
            boolean value =
                    VALUE_OF.contains(first.lemma()) || top.relation().equals("appos") && figure.sort() != Sort.COUNT;
            return value && !TALLIES.contains(head.lemma()) ? noun(s, head, figure) : NOTHING;
        }
        Token predicate = Clauses.governor(s, top).orElse(null);
        if (predicate == null) {
            return NOTHING;
        }
        boolean joined = Clauses.hasChild(s, predicate, "cop")
                && (predicate.index() == top.index() || head.index() == predicate.index());
        boolean time = figure.sort() == Sort.DURATION
                && (!LASTING.contains(predicate.lemma())
                        || top.relation().equals("obl") && !predicate.lemma().equals("last"));
        Optional<Token> object = Clauses.child(s, predicate, Set.of("obj")).filter(Token::isNoun);
        Optional<Token> priced = figure.sort() == Sort.COUNT
                ? Optional.empty()
                : Priced.goal(s, predicate, top).or(() -> Priced.changed(s, figure, predicate, top));
        if (priced.isPresent()) {
            return noun(s, priced.get(), figure);
        }
        if (!time
                && object.isPresent()
                && top.relation().equals("obl")
                && VALUED.contains(predicate.lemma())
                && !object.get().span().overlaps(figure.span())
                && figure.sort() != Sort.COUNT) {
            return isValue(object.get()) ? subject(s, predicate, figure) : noun(s, object.get(), figure);
        }
        return (joined || VALUED.contains(predicate.lemma())) && !time ? subject(s, predicate, figure) : NOTHING;
    }

    /** "rose 5% to £3m": the object is a value itself. */
    private static boolean isValue(Token object) {
        return object.text().matches("[%$\u00a3\u20ac]|percent|points?|cents?|dollars|pounds|euros")
                || object.pos().equals("CD");
    }

    private static Counted subject(Sentence s, Token predicate, Figure figure) {
        return Clauses.subject(s, predicate)
                .or(() -> Optional.ofNullable(Clauses.head(s, predicate))
                        .filter(h ->
                                predicate.relation().equals("dep") && h.lemma().equals("have"))
                        .flatMap(h -> Clauses.subject(s, h)))
                .filter(t -> t.isNoun() && !figure.span().overlaps(t.span()))
                .map(t -> noun(s, t, figure))
                .orElse(NOTHING);
    }

    /** The noun phrase, ended before the amount where it holds it: "a turnout of 58%". */
    static Counted noun(Sentence s, Token head, Figure figure) {
        Span span = Clauses.noun(s, head);
        if (!span.overlaps(figure.span())) {
            return found(span);
        }
        return span.start() < figure.span().start()
                ? found(new Span(span.start(), head.span().end()))
                : found(head.span());
    }
}
