package readback.extract;

import java.util.List;
import java.util.Optional;
import readback.text.Span;
import readback.text.Token;

/** "The bridge, officials said, was unsafe." and "The bridge was unsafe, officials said on Monday." */
record Parenthesis(List<Span> parts, double confidence) {

    Parenthesis {
        parts = List.copyOf(parts);
    }

    static Optional<Parenthesis> find(Cue cue, Reported text) {
        Tree tree = cue.tree();
        if (cue.from() < 2
                || !tree.token(cue.from() - 1).text().matches(",|—|–|--|-")
                || cue.verb().relation().startsWith("acl") && !CueSubject.isTensed(tree, cue.verb())
                || cue.verb().pos().equals("VBG")
                || !cue.isSaying()
                        && !cue.is(Cues.Sort.BELIEVE)
                        && !(cue.is(Cues.Sort.FIND) && isFinder(cue.subject()))) {
            return Optional.empty();
        }
        boolean acts = !cue.isInverted()
                && !cue.is(Cues.Sort.TELL)
                && tree.kid(cue.verb(), "obj", "iobj", "xcomp")
                        .filter(k -> k.index() > cue.verb().index())
                        .isPresent();
        if (acts) {
            return Optional.empty();
        }
        Token before = tree.token(cue.from() - 2);
        int first = start(tree, cue.from());
        int after = afterAdverb(tree, cue.to() + 1);
        int aside = overAside(tree, cue.to() + 1);
        if (aside > 0 && !hasFinite(tree, first, cue.from() - 2)) {
            after = aside;
        }
        boolean led = after + 1 < tree.size()
                && Words.isQuoteMark(tree.token(after + 1).text());
        if (led
                && after + 2 < tree.size()
                && Words.isCapital(tree.token(after + 2).text())) {
            return Optional.empty();
        }
        boolean closed = !isRelative(tree, after)
                && after < tree.size() - 1
                && tree.token(after).text().matches(",|—|–|--");
        boolean participle = closed && tree.token(after + 1).pos().equals("VBG");
        if (closed && !participle && !saysThat(tree, after)) {
            int last = tree.size() - 1;
            boolean lead = hasFinite(tree, first, cue.from() - 2) || hasFinite(tree, after + 1, last);
            if (lead && before.index() >= first) {
                Span one = tree.span(first, cue.from() - 2);
                Span two = tree.span(after + 1, last);
                boolean bare =
                        first == cue.from() - 2 && tree.token(first).pos().matches("CC|RB|IN|UH");
                return Optional.of(new Parenthesis(bare ? List.of(two) : List.of(one, two), 0.85));
            }
            return Optional.empty();
        }
        boolean empty = participle
                || !hasFinite(tree, after, tree.size() - 1)
                || isRelative(tree, after)
                || hasAdverbial(tree, after);
        boolean clause = hasFinite(tree, first, cue.from() - 2) && !isSubordinate(tree, first, cue);
        boolean quoted = !participle
                && text.quoteIn(cue.end(), tree.sentence().span().end()).isPresent();
        if (empty && clause && !quoted && !saysThat(tree, cue.to())) {
            return Optional.of(new Parenthesis(List.of(tree.span(first, cue.from() - 2)), 0.88));
        }
        return Optional.empty();
    }

    /** "the report found", "the commission concluded". */
    private static boolean isFinder(Token subject) {
        String noun = RoleFinder.noun(subject);
        return Nouns.isDocument(noun)
                || Nouns.isDocument(Words.lower(subject.text()))
                || Nouns.isOrganization(noun)
                || Nouns.isPerson(noun);
    }

    /** Over "recently", "on Monday", "Thursday". */
    private static int afterAdverb(Tree tree, int from) {
        int at = from;
        while (at < Math.min(tree.size() - 1, from + 4)
                && (tree.token(at).pos().startsWith("RB")
                        || Words.isCalendar(tree.token(at).text())
                        || tree.token(at)
                                .text()
                                .matches(
                                        "on|last|this|earlier|week|month|year|today|yesterday|morning|afternoon|evening|night"))) {
            at++;
        }
        return tree.size() > at && tree.token(at).text().equals(",") ? at : from;
    }

    /** The comma of "X, she told the panel on Monday, was": over what belongs to the verb of saying, to a verb left alone; or -1. */
    static int overAside(Tree tree, int from) {
        for (int i = from; i < Math.min(tree.size() - 1, from + 9); i++) {
            Token t = tree.token(i);
            if (t.text().equals(",")) {
                return i > from && tree.token(i + 1).pos().matches("VB[DZP]|MD") ? i : -1;
            }
            if (!t.pos().matches("IN|DT|NN.*|JJ.*|RB.*|CD|PRP\\$|POS|HYPH")
                    || t.text().equals("that")) {
                return -1;
            }
        }
        return -1;
    }

    /** After the last semicolon, and after an opening "But". */
    private static int start(Tree tree, int end) {
        int first = 0;
        for (int i = 0; i < end - 1; i++) {
            if (tree.token(i).text().equals(";")) {
                first = i + 1;
            }
        }
        return first;
    }

    private static boolean saysThat(Tree tree, int after) {
        for (int i = after + 1; i <= Math.min(tree.size() - 1, after + 12); i++) {
            if (tree.token(i).text().equals("that") && tree.token(i).relation().equals("mark")) {
                return true;
            }
            if (tree.token(i).pos().matches("VB[DZP]|MD")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasFinite(Tree tree, int from, int to) {
        for (int i = Math.max(0, from); i <= to; i++) {
            if (tree.token(i).pos().matches("VB[DZP]|MD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRelative(Tree tree, int from) {
        return from + 1 < tree.size()
                && (tree.token(from).text().matches("who|which")
                        || tree.token(from).text().equals(",")
                                && tree.token(from + 1).text().matches("who|which|as|while|when|after|adding"));
    }

    /** "…, she said when asked": an adverbial clause follows, nothing that is said. */
    private static boolean hasAdverbial(Tree tree, int from) {
        return from < tree.size()
                && tree.token(from).text().matches("when|after|before|as|while|during|in|at|on|following");
    }

    /** "As he left, she said …" opens with no main clause. */
    private static boolean isSubordinate(Tree tree, int first, Cue cue) {
        Token start = tree.token(first);
        if (!start.text()
                .toLowerCase(java.util.Locale.ROOT)
                .matches("as|when|while|after|before|since|although|though|because|if|once|until|unless")) {
            return false;
        }
        for (int i = first + 1; i < cue.from() - 1; i++) {
            if (tree.token(i).text().equals(",")) {
                return false;
            }
        }
        return true;
    }
}
