package readback.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/** How firmly a statement stands in the article: claimed, denied, doubted, planned, or not said. */
final class Firmness {

    private static final Pattern DOUBT =
            Pattern.compile("\\bwithout (?:(?:providing|offering|citing|giving|presenting|producing|any|further)"
                    + " )*(?:evidence|proof)\\b|\\b(?:falsely|baselessly|wrongly|incorrectly|mistakenly|dubiously)\\b|\\bno"
                    + " evidence\\b");
    private static final Pattern HEDGE =
            Pattern.compile("(?=[apsr])\\b(?:allegedly|purportedly|supposedly|reportedly)\\b");

    private Firmness() {}

    static Standing of(Cue cue, List<Span> content) {
        if (cue.is(Cues.Sort.DENY)) {
            return cue.isNegated() ? Standing.CLAIMED : Standing.DENIED;
        }
        String verb = Words.lower(cue.verb().lemma());
        if (cue.isNegated() && (cue.isSaying() || !Cues.isAny(verb) && SaidObjects.takes(verb))) {
            return Standing.NOT_STATED;
        }
        if (DOUBT.matcher(outside(cue.tree(), content)).find()
                || HEDGE.matcher(outside(cue.tree(), content)).find()) {
            return Standing.DOUBTED;
        }
        return isPlan(cue, content) ? Standing.PLANNED : Standing.CLAIMED;
    }

    /** The words of the sentence that are not what is said, lower case. */
    private static String outside(Tree tree, List<Span> content) {
        StringBuilder words = new StringBuilder();
        for (Token t : tree.tokens()) {
            if (content.stream().noneMatch(c -> c.contains(t.span()))) {
                words.append(Words.lower(t.text())).append(' ');
            }
        }
        return words.toString();
    }

    /** Whether somebody who can intend does it: a person, a body, a pronoun. */
    private static boolean isActor(Tree tree, Token modal) {
        for (int i = modal.index() - 1; i >= Math.max(0, modal.index() - 3); i--) {
            Token t = tree.token(i);
            if (t.isNoun() || t.isPronoun()) {
                String noun = RoleFinder.noun(t);
                return t.pos().equals("PRP")
                                && !t.text().equals("you")
                                && !(t.text().equals("I") && modal.text().equals("would"))
                        || !t.ner().equals("O")
                        || Nouns.isPerson(noun)
                        || Nouns.isOrganization(noun)
                        || Nouns.isDocument(noun) && noun.matches("paper|newspaper")
                        || Nouns.isGroup(Words.lower(t.text()))
                        || noun.equals("client");
            }
        }
        return false;
    }

    /** "new machines would be bought": the first verb of what is said is "will" or "would" and something gets done. */
    private static boolean willDo(Tree tree, int from, List<Span> content) {
        for (int i = Math.max(1, from);
                i + 1 < tree.size()
                        && tree.token(i).span().start() < content.get(0).end();
                i++) {
            Token t = tree.token(i);
            if (t.text().matches("if|unless|without|who|which|that|because|when")) {
                return false;
            }
            if (t.pos().equals("MD") || t.pos().matches("VB[DZP]")) {
                int at = i + 1;
                while (at + 2 < tree.size()
                        && tree.token(at).pos().equals("RB")
                        && !tree.token(at).text().equals("never")
                        && (tree.token(i - 1).pos().equals("PRP")
                                || !tree.token(at).text().matches("not|n't|n’t"))) {
                    at++;
                }
                Token next = tree.token(at);
                boolean done = next.pos().equals("VB")
                                && isActor(tree, t)
                                && !next.lemma()
                                        .matches(
                                                "have|like|be|need|mean|seem|want|appreciate|say|comment|discuss|cost|take|come")
                        || next.lemma().equals("be")
                                && at + 1 < tree.size()
                                && tree.token(at + 1).pos().matches("VB[NG]");
                return t.text().matches("will|would|’ll|'ll") && done;
            }
        }
        return false;
    }

    /** "suggested raising the fee", "proposed that the town buy it", "expects it to double", "announced a march for Saturday". */
    private static boolean isProposed(Cue cue, Token first) {
        String verb = Words.lower(cue.verb().lemma());
        return switch (verb) {
            case "suggest", "recommend" -> first.pos().equals("VBG");
            case "expect" -> true;
            case "announce" ->
                !first.pos().equals("PRP")
                        && cue.tree().tokens().stream()
                                .anyMatch(t -> t.index() > first.index()
                                        && t.index() <= first.index() + 6
                                        && t.text().equals("for")
                                        && cue.tree()
                                                .next(t)
                                                .filter(n -> Words.isCalendar(n.text()))
                                                .isPresent());
            default -> false;
        };
    }

    /** "vowed to go", "said it would close": the speaker's own doing, not yet done. */
    private static boolean isPlan(Cue cue, List<Span> content) {
        Tree tree = cue.tree();
        Optional<Token> first = tree.tokens().stream()
                .filter(t -> t.span().start() >= content.get(0).start())
                .findFirst();
        if (first.isEmpty()) {
            return false;
        }
        if (ToSay.isToCome(tree, cue.verb()) || cue.is(Cues.Sort.PROMISE) || isProposed(cue, first.get())) {
            return true;
        }
        int at = first.get().index();
        if (willDo(tree, at, content)) {
            return true;
        }
        boolean own = first.get().text().matches("it|he|she|they|we|It|He|She|They|We|I");
        return own
                && at + 1 < tree.size()
                && !(first.get().text().equals("I") && tree.token(at + 1).text().equals("would"))
                && (tree.token(at + 1).text().matches("would|will|’ll|'ll|plans?|planned|intends?|intended")
                        || at + 2 < tree.size() && tree.token(at + 2).text().equals("going"))
                && !(at + 2 < tree.size() && tree.token(at + 2).text().matches("like|have|never|be|say|not"));
    }
}
