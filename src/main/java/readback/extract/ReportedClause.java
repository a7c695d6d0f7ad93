package readback.extract;

import java.util.Optional;
import java.util.Set;
import readback.text.Token;

/** Where the reported clause of a verb of saying begins and ends, in tokens of its sentence. */
final class ReportedClause {

    private static final int FAR = 30;

    private ReportedClause() {}

    /** A range of tokens, with how sure it is. */
    record Range(int from, int to, double confidence) {}

    /** The clause after the verb: "said (on Monday) that …", "said it …", "vowed to …", "denied taking …". */
    static Optional<Range> after(Cue cue, int last) {
        Tree tree = cue.tree();
        int that = complementizer(cue, last);
        if (that >= 0) {
            boolean word = tree.token(that).text().equalsIgnoreCase("that");
            int from = word ? that + 1 : that;
            return range(cue, from, last, 0.9);
        }
        Optional<Token> clause = tree.kids(cue.verb()).stream()
                .filter(k -> k.relation().equals("ccomp") && k.index() > cue.to())
                .filter(k -> !isAside(tree, k))
                .findFirst();
        if (clause.isPresent()) {
            int from = Math.max(tree.reach(clause.get(), Set.of())[0], cue.to() + 1);
            if (isAside(tree, tree.token(from))) {
                return Optional.empty();
            }
            return range(cue, skipTime(tree, from, clause.get().index()), last, 0.88);
        }
        return infinitive(cue, last)
                .or(() -> BareClause.of(cue, last))
                .or(() -> ReportedObject.of(cue, last))
                .or(() -> NamedObject.of(cue, last));
    }

    /** ", saying it broke the rules": what is said there is said by a verb of its own. */
    private static boolean isAside(Tree tree, Token clause) {
        return clause.pos().equals("VBG")
                && Cues.isSaying(clause.lemma())
                && tree.before(clause).filter(b -> b.text().equals(",")).isPresent();
    }

    /** From a token on, as far as the clause goes. */
    static Optional<Range> range(Cue cue, int from, int last, double confidence) {
        Tree tree = cue.tree();
        int start = from + (isThat(tree, from, last) ? 1 : 0);
        while (start < last
                && Words.isMark(tree.token(start).text())
                && !Words.isQuoteMark(tree.token(start).text())) {
            start++;
        }
        int end = ClauseEnd.of(cue, start, last);
        boolean question = !cue.isSaying()
                && Cues.isAny(cue.verb().lemma())
                && tree.token(start).pos().startsWith("W");
        return end < start + 1 || question ? Optional.empty() : Optional.of(new Range(start, end, confidence));
    }

    /** "that" before a clause, whatever the tagger calls it. */
    private static boolean isThat(Tree tree, int at, int last) {
        if (at >= last || !tree.token(at).text().equals("that")) {
            return false;
        }
        return !tree.token(at).pos().equals("DT") || tree.token(at + 1).pos().matches("NNS|NNPS?|PRP\\$?|DT|JJ|EX|CD");
    }

    private static int complementizer(Cue cue, int last) {
        Tree tree = cue.tree();
        boolean asks =
                cue.is(Cues.Sort.ASK) || cue.is(Cues.Sort.TELL) || cue.is(Cues.Sort.SAY) || cue.is(Cues.Sort.FIND);
        for (int i = cue.to() + 1; i <= Math.min(last, cue.to() + FAR); i++) {
            Token t = tree.token(i);
            String word = Words.lower(t.text());
            if (i == cue.to() + 1 && isCleft(cue, t)) {
                continue;
            }
            if (word.equals("that")
                    && t.pos().matches("IN|WDT")
                    && !isRelative(cue, i)
                    && (t.relation().equals("mark")
                            || i == cue.to() + 1
                            || isVoiced(tree.token(i - 1))
                            || cue.is(Cues.Sort.TELL) && isHearer(tree, cue.to() + 1, i))
                    && (cue.isSaying() || !cue.is(Cues.Sort.JUDGE))) {
                return i;
            }
            boolean first = i <= cue.to() + 3;
            if (asks && first && word.matches("whether|if|how|why|what|who|when|where") && isClauseOf(cue, t)) {
                return i;
            }
            boolean aside = word.equals(",")
                    && i + 1 < tree.size()
                    && Cues.isSaying(tree.token(i + 1).lemma())
                    && tree.token(i + 1).pos().equals("VBG");
            boolean means = t.pos().equals("VBG")
                    && Cues.isSaying(t.lemma())
                    && tree.token(i - 1).text().matches("before|after|by|while");
            boolean joined = t.pos().equals("CC")
                    && i + 1 < tree.size()
                    && tree.token(i + 1).pos().matches("VB[DN]");
            if (aside
                    || means
                    || joined
                    || t.pos().matches("VB[DZP]|MD")
                    || word.matches(";|:")
                    || Words.isQuoteMark(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** "that" of "pointed to figures that show a fall". */
    private static boolean isRelative(Cue cue, int that) {
        return that > cue.to() + 1
                && that + 1 < cue.tree().size()
                && cue.tree().token(that + 1).pos().matches("VB[DZP]|MD");
    }

    /** "was" of "what he said was that …". */
    private static boolean isCleft(Cue cue, Token be) {
        return be.lemma().equals("be")
                && Words.lower(cue.tree().token(Math.max(0, cue.from() - 1)).text())
                        .equals("what")
                && cue.tree().next(be).filter(n -> n.text().equals("that")).isPresent();
    }

    /** "expressed concern that …", "made the point that …", whatever the tagger calls the "that". */
    private static boolean isVoiced(Token before) {
        return before.isNoun() && SaidObjects.isTold(before.lemma());
    }

    /** "told reporters that …": nothing but a noun phrase stands between. */
    private static boolean isHearer(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tree.token(i).pos().matches("DT|JJ|NN.*|PRP.*|POS|CD")) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isClauseOf(Cue cue, Token word) {
        Tree tree = cue.tree();
        Optional<Token> clause = tree.kids(cue.verb()).stream()
                .filter(k -> k.relation().matches("ccomp|xcomp|advcl") && k.index() > word.index())
                .findFirst();
        boolean when = word.text().matches("when|where|if");
        return clause.isPresent()
                && tree.isUnder(word, clause.get())
                && (!when
                        || clause.get().relation().equals("ccomp")
                        || cue.isNegated()
                        || cue.is(Cues.Sort.ASK) && !word.text().equals("when"));
    }

    /** "said Thursday it …": the day is when it was said. */
    static int skipTime(Tree tree, int from, int verb) {
        int at = from;
        while (at < verb - 1
                && (Words.isCalendar(tree.token(at).text())
                                && !tree.token(at).text().equals("I")
                        || tree.token(at).text().matches("yesterday|today")
                        || tree.token(at).text().matches("on|in")
                                && Words.isCalendar(tree.token(at + 1).text()))) {
            at++;
        }
        return at;
    }

    private static Optional<Range> infinitive(Cue cue, int last) {
        Tree tree = cue.tree();
        boolean orders = cue.is(Cues.Sort.ASK) || cue.is(Cues.Sort.TELL);
        boolean own = cue.is(Cues.Sort.PROMISE)
                || cue.verb().lemma().equals("expect")
                || cue.is(Cues.Sort.CLAIM)
                || cue.is(Cues.Sort.DENY)
                || cue.verb().lemma().matches("admit|recommend|suggest|propose|deny|advocate");
        int next = cue.to() + 1;
        if (next < last && tree.token(next).text().matches("ever|even")) {
            next++;
        }
        if (cue.is(Cues.Sort.DENY) && next < last && tree.token(next).pos().equals("VBG")) {
            return range(cue, next, last, 0.78);
        }
        for (Token kid : tree.kids(cue.verb())) {
            boolean gerund = kid.pos().equals("VBG")
                    && kid.index()
                            == cue.to() + 1 + (tree.token(cue.to() + 1).pos().equals("RB") ? 1 : 0);
            boolean no = cue.isNegated() && own;
            boolean to = !no
                    && kid.relation().matches("xcomp|ccomp|advcl|dep")
                    && kid.index() > cue.to()
                    && tree.kids(kid).stream()
                            .anyMatch(m ->
                                    m.relation().matches("mark|dep") && m.text().equals("to"));
            if (own && (gerund || to) || orders && to) {
                int from = orders && !own ? cue.to() + 1 : tree.reach(kid, Set.of())[0];
                return range(cue, Math.max(from, cue.to() + 1), last, 0.78);
            }
        }
        boolean lost = cue.is(Cues.Sort.PROMISE)
                && !cue.isNegated()
                && next + 1 < last
                && tree.token(next).text().equals("to")
                && tree.token(next + 1).pos().equals("VB");
        return lost ? range(cue, next, last, 0.75) : Optional.empty();
    }
}
