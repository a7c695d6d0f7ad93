package readback.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.text.Token;

/** Finds verbs of saying outside quotations. */
final class CueFinder {

    private final Reported text;
    private final CueSubject subjects;

    CueFinder(Reported text) {
        this.text = text;
        this.subjects = new CueSubject(text);
    }

    List<Cue> find(Tree tree) {
        List<Cue> found = new ArrayList<>();
        for (Token token : tree.tokens()) {
            if (isCandidate(tree, token)) {
                subjects.cue(tree, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isCandidate(Tree tree, Token token) {
        String lemma = Words.lower(token.lemma());
        boolean names = !Cues.isAny(lemma) && SaidObjects.takes(lemma) && token.isVerb();
        if (!Cues.isAny(lemma) && !names || text.isQuoted(token) || isNeither(tree, token)) {
            return false;
        }
        if (!token.isVerb()) {
            return token.pos().equals("NNS") && Cues.isSaying(lemma) && isVerbAfterAll(tree, token);
        }
        return switch (token.pos()) {
            case "VBN" -> isPerfect(tree, token) || isMistaggedPast(tree, token) || teller(tree, token) != null;
            case "VB" -> isMeant(tree, token);
            case "VBG" -> isSayingParticiple(tree, token);
            default -> !isPassive(tree, token);
        };
    }

    /** "neither admitted nor denied that …": nothing was said; "as X put it" is told of as a phrase. */
    private static boolean isNeither(Tree tree, Token verb) {
        return tree.kids(verb).stream().anyMatch(k -> k.text().matches("(?i)neither|nor"))
                || verb.lemma().equals("put")
                        && tree.next(verb).filter(n -> n.text().equals("it")).isPresent();
    }

    private boolean isVerbAfterAll(Tree tree, Token token) {
        boolean named = tree.before(token)
                        .filter(b -> b.ner().equals("PERSON") || b.pos().equals("PRP"))
                        .isPresent()
                && tree.next(token)
                        .filter(n -> n.pos().matches("DT|PRP|IN|``|NNS?"))
                        .isPresent();
        boolean inverted = tree.before(token)
                        .filter(b -> b.text().equals(",") || Words.isQuoteMark(b.text()))
                        .isPresent()
                && tree.next(token).filter(n -> n.pos().matches("DT|PRP|NNP")).isPresent();
        return named || inverted;
    }

    private static boolean isPassive(Tree tree, Token token) {
        return tree.kid(token, "aux:pass", "nsubj:pass").isPresent();
    }

    /** Who comes after "by" in "it was announced by X that …" and "parents were told by X that …", or null. */
    static @Nullable Token teller(Tree tree, Token verb) {
        boolean it = tree.kids(verb).stream()
                .anyMatch(k -> k.text().equalsIgnoreCase("it") && k.relation().matches("nsubj:pass|expl|nsubj"));
        boolean heard = Cues.is(verb.lemma(), Cues.Sort.TELL) && !it;
        if (!heard && !it || !isPassive(tree, verb) || !Cues.isSaying(verb.lemma())) {
            return null;
        }
        return tree.kids(verb).stream()
                .filter(k -> k.isNoun() && k.index() > verb.index())
                .filter(k ->
                        tree.kid(k, "case").filter(c -> c.text().equals("by")).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static boolean isPerfect(Tree tree, Token token) {
        return !isPassive(tree, token)
                        && tree.kids(token).stream()
                                .anyMatch(k ->
                                        k.lemma().equals("have") && k.relation().startsWith("aux"))
                || token.relation().equals("conj")
                        && tree.head(token)
                                .filter(h -> h.pos().equals("VBN") && isPerfect(tree, h))
                                .isPresent();
    }

    /**
     * A past tense taken for a participle: it has a subject and no helper, it stands after a quotation, or a name or
     * pronoun stands right before it.
     */
    private boolean isMistaggedPast(Tree tree, Token token) {
        if (isPassive(tree, token)
                || token.relation().startsWith("acl")
                || token.relation().equals("amod")) {
            return false;
        }
        boolean acts = token.relation().matches("root|conj|ccomp|parataxis")
                && tree.kid(token, "nsubj")
                        .filter(k -> k.index() < token.index())
                        .isPresent()
                && tree.kid(token, "aux").isEmpty();
        boolean joined = isThatAfter(tree, token)
                && tree.before(token).filter(b -> b.pos().equals("CC")).isPresent();
        return acts
                || joined
                || text.quoteEndingAt(token.span().start()).isPresent()
                || tree.before(token)
                        .filter(b -> b.pos().equals("PRP") || b.isProperNoun())
                        .isPresent();
    }

    /** "denied that", taken for a participle: a passive verb has no clause of that kind. */
    static boolean isThatAfter(Tree tree, Token verb) {
        return verb.pos().equals("VBN")
                && Cues.isSaying(verb.lemma())
                && tree.kid(verb, "aux", "aux:pass").isEmpty()
                && tree.next(verb)
                        .filter(n -> n.text().equals("that") && n.pos().equals("IN"))
                        .isPresent();
    }

    /** A bare verb counts after "did", "would not" and the "to" of "declined to say", "went on to say", "is due to say". */
    private static boolean isMeant(Tree tree, Token token) {
        if (tree.kids(token).stream().anyMatch(k -> k.text().matches("did|do|does|didn|don"))) {
            return true;
        }
        boolean not = tree.kids(token).stream().anyMatch(k -> k.text().matches("not|n't|n’t|never"));
        if (not && tree.kids(token).stream().anyMatch(k -> k.text().matches("would|will|could"))) {
            return true;
        }
        return isRefused(tree, token) || ToSay.isDone(tree, token) || ToSay.isToCome(tree, token);
    }

    /** "declined to say". */
    private static boolean isRefused(Tree tree, Token token) {
        return token.relation().equals("xcomp")
                && tree.kid(token, "mark").isPresent()
                && tree.head(token)
                        .filter(h -> h.lemma().matches("decline|refuse|fail|seem|use")
                                && h.isVerb()
                                && !h.pos().equals("VB"))
                        .isPresent();
    }

    private static boolean isSayingParticiple(Tree tree, Token token) {
        if (tree.kid(token, "aux").filter(a -> a.lemma().equals("be")).isPresent() || isQuotedAs(tree, token)) {
            return true;
        }
        if (FrontedSaying.of(tree, token).isPresent()) {
            return true;
        }
        boolean comma = tree.before(token)
                .filter(b -> b.text().equals(",") || b.text().matches("by|in|as|and|with|for|before|after"))
                .isPresent();
        boolean noun = tree.before(token)
                .filter(b -> b.isNoun() || b.pos().matches("IN|RB|CD|''"))
                .isPresent();
        if (isMeans(tree, token) || vessel(tree, token) != null) {
            return true;
        }
        return comma
                        && tree.before(token)
                                .filter(b -> b.text().matches("by|in|as|for|before|after"))
                                .isEmpty()
                || noun
                        && token.relation().startsWith("acl")
                        && tree.head(token).filter(CueFinder::canSpeak).isPresent();
    }

    /** "by telling them that …", "after saying it was …": what is said is a clause, and the main clause's subject says it. */
    static boolean isMeans(Tree tree, Token token) {
        boolean clause =
                tree.kid(token, "ccomp").filter(k -> k.index() > token.index()).isPresent();
        for (int i = token.index() + 1; i < Math.min(tree.size(), token.index() + 4); i++) {
            clause |= tree.token(i).text().equals("that") && tree.token(i).pos().matches("IN|WDT");
        }
        return clause
                && token.pos().equals("VBG")
                && !token.relation().matches("acl.*|ccomp")
                && Cues.isSaying(token.lemma())
                && tree.before(token)
                        .filter(b -> b.text().matches("(?i)by|after|before|while"))
                        .isPresent();
    }

    /**
     * The noun for the words that say it: "provided a statement to the court on Monday saying …", or null. It is a
     * verb's object, and only what belongs to it stands between.
     */
    static @Nullable Token vessel(Tree tree, Token saying) {
        boolean adverbial = tree.before(saying)
                .filter(b -> b.text().matches("(?i)by|after|before|while|for|without"))
                .isPresent();
        if (!saying.pos().equals("VBG") || !Cues.isSaying(saying.lemma()) || adverbial) {
            return null;
        }
        for (int i = saying.index() - 1; i >= Math.max(1, saying.index() - 10); i--) {
            Token t = tree.token(i);
            if (t.isVerb() || t.text().matches("[,;:—–]|--")) {
                return null;
            }
            boolean words = Nouns.isMedium(Words.lower(t.lemma())) || Nouns.isDocument(Words.lower(t.lemma()));
            if (words && t.relation().equals("obj")) {
                return t;
            }
        }
        return null;
    }

    /** A noun that something saying may hang on: "a statement saying", "a spokesman telling", "Ms. Ilves warning". */
    private static boolean canSpeak(Token noun) {
        String word = RoleFinder.noun(noun);
        return Nouns.isMedium(word)
                || Nouns.isDocument(word)
                || Nouns.isPerson(word)
                || noun.ner().equals("PERSON");
    }

    /** "was quoted (by X) as saying". */
    static boolean isQuotedAs(Tree tree, Token token) {
        if (!token.lemma().matches("say|tell")
                || tree.before(token).filter(b -> b.text().equals("as")).isEmpty()) {
            return false;
        }
        for (int i = token.index() - 2; i >= Math.max(0, token.index() - 8); i--) {
            if (tree.token(i).text().matches("quoted|cited")) {
                return true;
            }
        }
        return false;
    }
}
