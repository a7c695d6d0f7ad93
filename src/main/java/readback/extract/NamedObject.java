package readback.extract;

import java.util.Optional;
import java.util.Set;
import readback.text.Fact.Statement;
import readback.text.Token;

/**
 * What is said where a noun or a phrase only names it: "raised concerns about the bridge", "called for an inquiry", "put the
 * crowd at 80,000". It is known who spoke and of what, but no sentence was said, so nothing is asked of it.
 */
final class NamedObject {

    /** So low that neither a question nor an event's standing hangs on it. */
    static final double CONFIDENCE = Statement.NAMED;

    private static final Set<String> APART = Set.of("acl:relcl", "parataxis", "punct");

    private NamedObject() {}

    /** The clause of "made the claim that …", "gave assurances that …", or the noun phrase, or nothing. */
    static Optional<ReportedClause.Range> of(Cue cue, int last) {
        Tree tree = cue.tree();
        Token verb = cue.verb();
        if (cue.isInverted() || tree.kid(verb, "aux:pass", "nsubj:pass").isPresent()) {
            return Optional.empty();
        }
        Optional<Token> object = tree.kids(verb).stream()
                .filter(k -> k.relation().equals("obj") && k.index() > cue.to())
                .findFirst();
        Optional<ReportedClause.Range> told = object.flatMap(o -> told(cue, o, last));
        if (told.isPresent()) {
            return told;
        }
        if (cue.to() + 3 < last
                && SaidObjects.follows(verb.lemma(), "that")
                && !Cues.isAny(Words.lower(verb.lemma()))
                && tree.token(cue.to() + 1).text().equals("that")
                && tree.token(cue.to() + 1).pos().equals("IN")) {
            return ReportedClause.range(cue, cue.to() + 2, last, 0.75);
        }
        return object.flatMap(o -> phrase(cue, o, last)).or(() -> after(cue, last));
    }

    private static Optional<ReportedClause.Range> told(Cue cue, Token object, int last) {
        Tree tree = cue.tree();
        String noun = Words.lower(object.lemma());
        if (!SaidObjects.needsNoun(cue.verb().lemma()) || !SaidObjects.isTold(noun)) {
            return Optional.empty();
        }
        boolean that = tree.next(object).filter(n -> n.text().equals("that")).isPresent() && object.index() + 2 < last;
        double confidence = SaidObjects.isFelt(noun) ? 0.6 : 0.75;
        return that ? ReportedClause.range(cue, object.index() + 2, last, confidence) : Optional.empty();
    }

    /** An object that is what is said, alone or with "of …", "for …", "as …". */
    private static Optional<ReportedClause.Range> phrase(Cue cue, Token object, int last) {
        Tree tree = cue.tree();
        String verb = Words.lower(cue.verb().lemma());
        int end = tree.reach(object, APART)[1];
        boolean good = !object.pos().equals("PRP")
                        && (SaidObjects.isPlain(verb)
                                || SaidObjects.needsNoun(verb) && SaidObjects.isNoun(object.lemma()))
                || object.text().matches("it|this|that") && Cues.is(verb, Cues.Sort.DENY) && SaidObjects.takes(verb);
        for (Token kid : tree.tokens()) {
            boolean figure = kid.index() > object.index()
                    && SaidObjects.followsObject(verb, "at")
                    && tree.kid(kid, "nummod").isPresent();
            boolean hangs = figure
                    || kid.index() > object.index()
                            && kid.relation().matches("obl|nmod|advcl|acl|xcomp|ccomp")
                            && (kid.head() == cue.verb().index() || kid.head() == object.index());
            if (!hangs) {
                continue;
            }
            String preposition = preposition(tree, kid);
            if (SaidObjects.followsObject(verb, preposition)) {
                good = true;
                end = Math.max(end, tree.reach(kid, APART)[1]);
            }
        }
        return good ? range(cue, cue.to() + 1, end, last) : Optional.empty();
    }

    private static String preposition(Tree tree, Token kid) {
        return tree.kids(kid).stream()
                .filter(c -> c.relation().matches("case|mark") && c.index() < kid.index())
                .map(c -> Words.lower(c.text()))
                .findFirst()
                .orElse("");
    }

    /** "warned of floods", "spoke out against the plan": the preposition comes right after the verb. */
    private static Optional<ReportedClause.Range> after(Cue cue, int last) {
        Tree tree = cue.tree();
        String verb = Words.lower(cue.verb().lemma());
        int at = cue.to() + 1;
        while (at < last
                && at <= cue.to() + 2
                && (tree.token(at).pos().matches("RB|RP")
                        || Words.isCalendar(tree.token(at).text()))
                && !isPreposition(tree, verb, at)) {
            at++;
        }
        if (at >= last || !isPreposition(tree, verb, at)) {
            return Optional.empty();
        }
        Token preposition = tree.token(at);
        Token head = preposition.head() >= 0 ? tree.token(preposition.head()) : preposition;
        if (isThing(tree, verb, head)) {
            return Optional.empty();
        }
        int end = head.index() > at ? tree.reach(head, APART)[1] : tree.reach(cue.verb(), Set.of("conj"))[1];
        return tree.token(at + 1).isVerb() && tree.token(at + 1).pos().equals("VB")
                ? Optional.empty()
                : range(cue, at + 1, Math.max(end, at + 1), last);
    }

    /** "pointed to the door", "argued for two hours": a thing in the room, or how long. */
    private static boolean isThing(Tree tree, String verb, Token object) {
        String noun = RoleFinder.noun(object);
        boolean span = object.isNoun() && noun.matches("second|minute|hour|day|week|month|year|decade|moment|while");
        boolean abstracted = SaidObjects.isNoun(noun)
                || Nouns.isDocument(noun)
                || noun.matches(
                        ".*(ion|ment|ity|ence|ance|ness|ism|ship|ure|data|fact|poll|rate|number|result|loss|rise)");
        return span || verb.equals("point") && object.isNoun() && !abstracted;
    }

    private static boolean isPreposition(Tree tree, String verb, int at) {
        return tree.token(at).pos().matches("IN|TO|RP")
                && SaidObjects.follows(verb, Words.lower(tree.token(at).text()));
    }

    /** Up to where somebody says something else, or the article goes on in its own voice. */
    private static Optional<ReportedClause.Range> range(Cue cue, int from, int end, int last) {
        Tree tree = cue.tree();
        int to = Math.min(end, last);
        for (int i = from + 1; i <= to; i++) {
            boolean closed = tree.token(i).text().matches("[,;:—–]|--")
                    && i + 1 < tree.size()
                    && (!tree.token(i).text().equals(",")
                            || tree.token(i + 1).pos().matches("VB[GDZP]|WP|WDT|WRB|CC|IN|RB|PRP|MD"));
            if (closed) {
                to = i - 1;
            }
        }
        while (to > from
                && Words.isMark(tree.token(to).text())
                && !tree.token(to).text().matches("[%)”\"’']|''")) {
            to--;
        }
        boolean words = false;
        for (int i = from; i <= to; i++) {
            words |= tree.token(i).isNoun() || tree.token(i).pos().matches("DT|PRP|VBG|JJ|CD");
        }
        return to < from || !words ? Optional.empty() : Optional.of(new ReportedClause.Range(from, to, CONFIDENCE));
    }
}
