package readback.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/** What someone or something named is: beside the name, before it, joined by "is", or in a clause with "who". */
final class RoleRule implements FactRule {

    private static final Set<String> INSIDE = Set.of("compound", "amod", "nmod:poss", "flat", "nmod", "case", "nummod");
    private static final int LONGEST = 220;

    @Override
    public String id() {
        return "role";
    }

    @Override
    public List<Fact> find(Analysis analysis) {
        List<Fact> found = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Mention mention : analysis.mentions()) {
            if (mention.form() == Mention.Form.NOMINAL) {
                continue;
            }
            Sentence s = analysis.sentenceOf(mention.span());
            Token head = head(s, mention.span());
            if (head == null) {
                continue;
            }
            if (mention.form() == Mention.Form.NAME) {
                before(analysis, s, mention, head).ifPresent(d -> add(found, seen, s, mention, d, 0.9));
                RoleNeighbours.of(analysis, s, mention).forEach(d -> add(found, seen, s, mention, d, 0.85));
                beside(analysis, s, mention, head).ifPresent(d -> add(found, seen, s, mention, d, 0.9));
                clause(analysis, s, mention).ifPresent(d -> add(found, seen, s, mention, d, 0.8));
            }
            joined(analysis, s, mention, head)
                    .ifPresent(d -> add(found, seen, s, mention, d, mention.form() == Mention.Form.NAME ? 0.85 : 0.75));
        }
        return found;
    }

    private static void add(List<Fact> found, Set<Span> seen, Sentence s, Mention m, Span description, double sure) {
        if (description.length() <= LONGEST
                && !RoleNouns.isQuoted(s, description)
                && !description.overlaps(m.span())
                && seen.add(description)) {
            found.add(new Fact.Role(m.entity(), m.span(), description, Standing.FACT, s.span(), sure));
        }
    }

    /** The word of the name that the sentence hangs it on. */
    private static @Nullable Token head(Sentence s, Span name) {
        List<Token> tops = Clauses.tops(s, name);
        return tops.isEmpty() ? null : tops.get(tops.size() - 1);
    }

    /** "Russian President Vladimir Orlov", "the opposition leader Ana Sol", "Retired judge Peter Nolan". */
    private static Optional<Span> before(Analysis a, Sentence s, Mention m, Token head) {
        if (a.entity(m.entity()).type() != Entity.Type.PERSON
                || s.tokensIn(m.span()).isEmpty()) {
            return Optional.empty();
        }
        int first = s.tokensIn(m.span()).get(0).index();
        int from = first;
        while (from > 0 && belongs(s, s.tokens().get(from - 1), head)) {
            from--;
        }
        Token last = first > 0 ? s.tokens().get(first - 1) : head;
        if (from == first && first > 0 && last.isNoun() && head.head() == last.index()) {
            from = s.tokensIn(Clauses.noun(s, last)).stream()
                    .findFirst()
                    .orElse(last)
                    .index();
        }
        while (from < first && from > 0 && s.tokens().get(from - 1).pos().equals("VBN")) {
            from--;
        }
        boolean owned =
                s.tokens().subList(from, first).stream().anyMatch(t -> t.pos().equals("POS"));
        while (from < first
                && !owned
                && (s.tokens().get(from).pos().equals("DT")
                        || Clauses.isMark(s.tokens().get(from)))) {
            from++;
        }
        if (from >= first) {
            return Optional.empty();
        }
        Span words = s.tokens().get(from).span().cover(last.span());
        for (Mention o : a.mentionsIn(s.span())) {
            boolean cut = o.form() == Mention.Form.NAME
                    && o.span().overlaps(words)
                    && o.span().start() < words.start();
            words = cut && o.span().end() < last.span().start() ? o.span().cover(words) : words;
        }
        String word = last.text().toLowerCase(Locale.ROOT);
        boolean noun = (last.isNoun() && !last.pos().equals("NNS") || RoleNouns.PERSONS.contains(word))
                && !RoleNouns.HONORIFICS.contains(word)
                && last.ner().equals("O")
                && !word.endsWith("-old");
        return noun && !RoleNouns.isNamed(a, last) ? Optional.of(words) : Optional.empty();
    }

    private static boolean belongs(Sentence s, Token t, Token head) {
        if (Clauses.isMark(t) && !t.text().equals("-")
                || t.pos().equals("DT")
                || t.pos().equals("CC")
                || t.pos().equals("IN")) {
            return false;
        }
        Token at = t.text().equals("-") ? Clauses.head(s, t) : t;
        for (int steps = 0; at != null && steps < 4; steps++) {
            if (at.index() == head.index()) {
                return true;
            }
            if (!INSIDE.contains(at.relation()) && !at.relation().equals("det")
                    || t.isVerb() && !at.relation().equals("amod")) {
                return false;
            }
            at = Clauses.head(s, at);
        }
        return false;
    }

    /** "Dimas Alzan, a political analyst,"; "its former chief, Kari Mas"; "the head of the bank, Kari Mas". */
    private static Optional<Span> beside(Analysis a, Sentence s, Mention m, Token head) {
        for (Token c : s.children(head.index())) {
            if (c.relation().equals("appos") && RoleNouns.isDescription(a, m, c) && isSetOff(s, head, c)) {
                Span words = full(s, c);
                if (isClosed(s, words)) {
                    return Optional.of(words);
                }
            }
        }
        Token noun = Clauses.head(s, head);
        boolean name = head.relation().equals("appos")
                && noun != null
                && RoleNouns.isDescription(a, m, noun)
                && noun.index() < head.index();
        return name ? Optional.of(Clauses.noun(s, noun)) : Optional.empty();
    }

    /** A mark or the sentence's end follows: else what looks like an aside is the subject of what comes. */
    static boolean isClosed(Sentence s, Span words) {
        Optional<Token> next =
                s.tokens().stream().filter(t -> t.span().start() >= words.end()).findFirst();
        return next.isEmpty()
                || Clauses.isMark(next.get())
                || next.get().pos().equals("CC")
                || next.get().pos().equals("IN")
                || next.get().pos().startsWith("W");
    }

    private static boolean isSetOff(Sentence s, Token head, Token description) {
        int first = s.subtree(description.index()).get(0).index();
        return first > head.index() && first > 0 && Clauses.isMark(s.tokens().get(first - 1));
    }

    /** The description with its own relative clause, to the comma that ends it. */
    static Span full(Sentence s, Token head) {
        Span noun = Clauses.noun(s, head);
        for (Token c : s.children(head.index())) {
            boolean own = c.relation().equals("acl:relcl") && c.index() > head.index();
            if (own && s.tokensIn(noun).size() > 0) {
                List<Token> clause = s.subtree(c.index());
                int next = s.tokensIn(noun).get(s.tokensIn(noun).size() - 1).index() + 1;
                if (clause.get(0).index() == next) {
                    return noun.cover(toComma(s, c));
                }
            }
        }
        return noun;
    }

    /** A relative clause up to the first comma behind its verb, where what follows may belong elsewhere. */
    private static Span toComma(Sentence s, Token verb) {
        Span clause = Clauses.span(s, verb);
        Token before = verb;
        for (Token t : s.tokens().subList(verb.index(), s.tokens().size())) {
            if (t.text().equals(",") || !clause.contains(t.span())) {
                break;
            }
            before = t;
        }
        return new Span(clause.start(), before.span().end());
    }

    /** "Ana Sol is the head of the bank"; "He was a nurse". */
    private static Optional<Span> joined(Analysis a, Sentence s, Mention m, Token subject) {
        Token predicate = Clauses.head(s, subject);
        boolean joins = predicate != null
                && subject.relation().equals("nsubj")
                && Clauses.hasChild(s, predicate, "cop")
                && RoleNouns.isDescription(a, m, predicate)
                && !isThing(m, subject)
                && s.children(predicate.index()).stream()
                        .noneMatch(c -> c.lemma().equals("not")
                                || c.lemma().equals("never")
                                || c.lemma().equals("no")
                                || c.pos().equals("MD")
                                || c.pos().startsWith("W")
                                || c.relation().equals("case")
                                || c.relation().equals("nummod"));
        return joins ? Optional.of(joinedNoun(s, predicate)) : Optional.empty();
    }

    private static Span joinedNoun(Sentence s, Token predicate) {
        Span noun = full(s, predicate);
        Optional<Token> cop = Clauses.child(s, predicate, Set.of("cop"));
        boolean after =
                cop.isPresent() && cop.get().span().end() <= predicate.span().start();
        Span rest = after ? new Span(cop.get().span().end() + 1, noun.end()) : noun;
        return noun.start() >= rest.start() ? noun : rest;
    }

    /** "Nur Saba, who ruled the island from 1990 to 2019,". */
    private static Optional<Span> clause(Analysis a, Sentence s, Mention m) {
        List<Token> name = s.tokensIn(m.span());
        if (a.entity(m.entity()).type() != Entity.Type.PERSON || name.isEmpty()) {
            return Optional.empty();
        }
        int who = name.get(name.size() - 1).index() + 1;
        if (who + 1 < s.tokens().size() && s.tokens().get(who).text().equals(",")) {
            who++;
        }
        if (who >= s.tokens().size() || !s.tokens().get(who).text().equals("who")) {
            return Optional.empty();
        }
        boolean joins = who + 2 < s.tokens().size()
                && s.tokens().get(who + 1).lemma().equals("be")
                && s.tokens().get(who + 2).pos().matches("DT|PRP\\$");
        if (joins) {
            return Optional.empty();
        }
        Token verb = Clauses.head(s, s.tokens().get(who));
        if (verb == null || verb.index() < who) {
            return Optional.empty();
        }
        Span clause = toComma(s, verb);
        int start = s.tokens().get(who).span().start();
        return clause.end() > start && verb.index() - who < 12
                ? Optional.of(new Span(start, clause.end()))
                : Optional.empty();
    }

    /** "It" and "they" stand for too much to say what someone is. */
    private static boolean isThing(Mention m, Token subject) {
        return m.form() == Mention.Form.PRONOUN
                && !subject.lemma().equals("he")
                && !subject.lemma().equals("she");
    }

    @Override
    public List<RuleExample> examples() {
        return RoleExamples.ALL;
    }
}
