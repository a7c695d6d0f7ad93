package readback.extract;

import java.util.Set;
import readback.text.Token;

/** How far a reported clause goes: usually to the end of the sentence, less what the article says in its own voice. */
final class ClauseEnd {

    private static final Set<String> MEDIA = WordList.set("statement-media.txt");

    private static final Set<String> WHERE = Set.of("in", "on", "via", "during", "through", "at");
    private static final Set<String> DASHES = Set.of("--", "—", "–");

    private ClauseEnd() {}

    static int of(Cue cue, int from, int last) {
        Tree tree = cue.tree();
        int end = last;
        if (isInside(cue)) {
            int reach = tree.reach(cue.verb(), Set.of())[1];
            end = reach > from ? Math.min(end, reach) : firstComma(tree, from, end);
            if (cue.verb().relation().startsWith("acl") || isRelative(cue)) {
                end = Math.min(end, commaBeforeVerb(tree, from, end, cue));
            }
        }
        if (isSetOff(tree, cue.verb())) {
            end = Math.min(end, commaBeforeFinite(tree, cue.verb(), from, end));
        }
        if (isSubordinate(cue)) {
            end = firstComma(tree, from, end);
        }
        for (int i = from + 2; i <= end; i++) {
            if (cuts(cue, i, from)) {
                end = i - 1;
            }
        }
        while (end > from && isTrailing(tree.token(end))) {
            end--;
        }
        return end;
    }

    /** Whether the verb of saying is itself in a subordinate clause, which ends before its sentence does. */
    private static boolean isInside(Cue cue) {
        return cue.verb().relation().matches("acl.*|advcl") || isRelative(cue);
    }

    private static boolean isRelative(Cue cue) {
        return cue.tree().kids(cue.verb()).stream()
                .anyMatch(k -> k.relation().startsWith("nsubj") && k.pos().matches("WP|WDT"));
    }

    /** "While officials say it is safe, …": the main clause comes after the comma. */
    private static boolean isSubordinate(Cue cue) {
        return cue.from() > 0
                && !cue.isInverted()
                && cue.tree()
                        .token(cue.from() - 1)
                        .text()
                        .matches("(?i)while|although|though|as|if|when|because|since|after|whereas");
    }

    private static int firstComma(Tree tree, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (tree.token(i).text().equals(",")) {
                return i - 1;
            }
        }
        return end;
    }

    /** "who said he was tired, left": the clause ends where the main verb takes over. */
    private static int commaBeforeVerb(Tree tree, int from, int end, Cue cue) {
        boolean apart = cue.verb().index() >= 2
                && tree.token(cue.verb().index() - 1).text().equals("who")
                && tree.token(cue.verb().index() - 2).text().equals(",");
        for (int i = from + 1; i + 1 <= end; i++) {
            if (tree.token(i).text().equals(",")
                    && tree.token(i + 1).pos().matches("VB[DZP]|MD")
                    && (apart || !tree.isUnder(tree.token(i + 1), cue.verb()))) {
                return i - 1;
            }
        }
        return end;
    }

    /** ", who has denied", ", many of whom said": its clause ends where the comma that opened it is closed. */
    private static boolean isSetOff(Tree tree, Token verb) {
        int at = verb.index() - 1;
        while (at > 1
                && tree.token(at).pos().matches("RB|MD|VB[DZP]|VBN")
                && !tree.token(at).text().equals(",")) {
            at--;
        }
        boolean who = at > 0 && tree.token(at).text().matches("who|whom|which");
        while (who
                && at > 1
                && !tree.token(at).text().equals(",")
                && tree.token(at - 1).pos().matches("IN|JJ|DT|CD|NNS?|WP|,|RB")) {
            at--;
        }
        return who
                && at > 0
                && (tree.token(at).text().equals(",")
                        || tree.token(at - 1).text().equals(","));
    }

    /** Before ", left": the comma that closes the relative clause, or one inside it where the main verb came before. */
    private static int commaBeforeFinite(Tree tree, Token verb, int from, int end) {
        boolean finite = tree.token(from).pos().equals("TO");
        int only = end;
        for (int i = from + 1; i + 1 <= end; i++) {
            boolean closes =
                    tree.token(i).text().equals(",") && tree.token(i + 1).pos().matches("VB[DZP]|MD");
            if (closes && finite) {
                return i - 1;
            }
            only = closes ? i - 1 : only;
            finite |= tree.token(i).pos().matches("VB[DZP]|MD");
        }
        boolean main = tree.tokens().stream()
                .takeWhile(t -> t.index() < verb.index() && !t.text().matches("who|whom|which"))
                .anyMatch(t -> t.pos().matches("VB[DZP]|MD"));
        return main ? end : only;
    }

    private static boolean isTrailing(Token token) {
        return Words.isMark(token.text())
                        && !Words.isQuoteMark(token.text())
                        && !token.text().matches("[)%]|’|'|\\?|!")
                || token.pos().equals("CC");
    }

    private static boolean cuts(Cue cue, int i, int from) {
        Tree tree = cue.tree();
        Token t = tree.token(i);
        if (t.text().equals(",") && i + 1 < tree.size()) {
            Token next = tree.token(i + 1);
            boolean participle = next.pos().equals("VBG")
                    && (Cues.isSaying(next.lemma())
                            || next.lemma().matches("call|describe|cite|accuse|blame|quote|citing"));
            boolean according = next.text().equalsIgnoreCase("according");
            return participle || according || startsOwn(cue, i + 1, from);
        }
        if (t.pos().equals("CC")) {
            boolean that = i + 1 < tree.size() && tree.token(i + 1).text().equals("that");
            return !that && (startsOwn(cue, i, from) || saysMore(cue, i));
        }
        if (t.text().equals(";")) {
            return tree.tokens().stream()
                    .anyMatch(o -> o.index() > i && o.pos().matches("VB[DZN]") && Cues.is(o.lemma(), Cues.Sort.SAY));
        }
        return isMedium(cue, i) || isAfterthought(tree, i);
    }

    /** "… -- meddling the congressman said is new": after a dash somebody says something of what was just told. */
    private static boolean isAfterthought(Tree tree, int dash) {
        if (!DASHES.contains(tree.token(dash).text())) {
            return false;
        }
        for (int i = dash + 1; i + 1 < tree.size(); i++) {
            Token t = tree.token(i);
            if (t.text().matches("--|—|–")) {
                return false;
            }
            if (t.pos().matches("VB[DZP]|MD")) {
                return Cues.is(t.lemma(), Cues.Sort.SAY)
                        && tree.token(i - 1).isNoun()
                        && tree.token(i + 1).pos().matches("VB[DZP]|MD");
            }
        }
        return false;
    }

    /** Whether what begins here hangs on the verb of saying itself and not on the clause: "… and left the room". */
    private static boolean startsOwn(Cue cue, int i, int from) {
        Tree tree = cue.tree();
        for (Token kid : tree.kids(cue.verb())) {
            if (kid.index() < i || !kid.relation().matches("conj|advcl|parataxis")) {
                continue;
            }
            int start = tree.reach(kid, Set.of("cc", "punct"))[0];
            boolean comes = start >= i && start <= i + 2 && start > from;
            if (comes
                    && kid.isVerb()
                    && (kid.relation().equals("conj")
                            || tree.token(i).text().equals(",")
                            || tree.token(i - 1).text().equals(","))) {
                return !kid.relation().equals("conj")
                        || kid.pos().equals(cue.verb().pos())
                        || Cues.isSaying(kid.lemma());
            }
        }
        return false;
    }

    /** ", and a spokeswoman added that …", "and denied it had …": someone says something more. */
    private static boolean saysMore(Cue cue, int cc) {
        Tree tree = cue.tree();
        boolean comma = cc > 0 && tree.token(cc - 1).text().equals(",");
        for (int i = cc + 1; i < Math.min(tree.size() - 1, cc + 7); i++) {
            Token t = tree.token(i);
            boolean tagged = i == cc + 1 && CueFinder.isThatAfter(tree, t);
            if (t.pos().matches("VB[DZP]") || tagged) {
                boolean first =
                        i == cc + 1 || i == cc + 2 && tree.token(cc + 1).pos().equals("RB");
                boolean same = first
                        && (tagged
                                || t.pos().equals(cue.verb().pos())
                                || cue.verb().pos().equals("VBN") && t.pos().equals("VBD"));
                boolean more = tree.token(i + 1).pos().matches("IN|PRP|DT|WDT")
                        && !tree.token(i + 1).text().matches("in|on|at|for|with|of");
                return Cues.isSaying(t.lemma()) && more && (same || comma && i > cc + 1);
            }
            if (!t.pos().matches("DT|JJ.*|NN.*|PRP.*|HYPH|POS|RB|CD")) {
                return false;
            }
        }
        return false;
    }

    /** "… in a Twitter post that was later removed": where it was said, at the end. */
    private static boolean isMedium(Cue cue, int i) {
        Tree tree = cue.tree();
        Token t = tree.token(i);
        if (!WHERE.contains(t.text())
                || i + 2 >= tree.size()
                || !tree.token(i + 1).text().matches("a|an|his|her|their|its")) {
            return false;
        }
        for (int j = i + 2; j < Math.min(tree.size(), i + 6); j++) {
            Token noun = tree.token(j);
            if (noun.isNoun()
                    && MEDIA.contains(noun.lemma())
                    && !(j + 1 < tree.size() && tree.token(j + 1).isNoun())) {
                Token head = noun.head() >= 0 ? tree.token(noun.head()) : noun;
                boolean other = head != cue.verb() && Cues.isAny(head.lemma());
                return !other;
            }
            if (!noun.pos().matches("NN.*|JJ.*|HYPH|CD")) {
                return false;
            }
        }
        return false;
    }
}
