package readback.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readback.text.Span;
import readback.text.Token;

/**
 * Where something was said.
 *
 * @param medium  "a Twitter post", "a statement"
 * @param speaker who put out the medium, where that, and not the medium, speaks ("X issued a statement saying …")
 */
record Setting(@Nullable Span medium, @Nullable Token speaker) {

    static Setting of(Cue cue, List<Span> content) {
        Tree tree = cue.tree();
        String subject = RoleFinder.noun(cue.subject());
        boolean held = cue.verb().relation().startsWith("acl") || CueFinder.vessel(tree, cue.verb()) == cue.subject();
        if (held && Nouns.isMedium(subject)) {
            Optional<Token> issuer = tree.head(cue.subject())
                    .filter(
                            v -> v.lemma()
                                    .matches(
                                            "issue|release|send|post|publish|write|put|give|provide|submit|file|deliver|make|hold|tell"))
                    .flatMap(tree::subject);
            if (issuer.isPresent()) {
                return new Setting(words(tree, cue.subject()), issuer.get());
            }
        }
        for (Token t : tree.tokens()) {
            if (isNounHere(tree, t)
                    && !isModifier(tree, t)
                    && Nouns.isMedium(Words.lower(t.lemma()))
                    && !isIn(content, t)
                    && t.index() != cue.subject().index()
                    && isPlace(tree, t)
                    && !(t.index() >= cue.from() && t.index() < cue.verb().index() && !cue.isInverted())) {
                return new Setting(words(tree, t), null);
            }
        }
        return new Setting(null, null);
    }

    /** A noun, or what the tagger took for a verb after an article or a noun: "a phone call". */
    private static boolean isNounHere(Tree tree, Token token) {
        return token.isNoun()
                || (token.pos().equals("VB") || token.pos().equals("VBP"))
                        && tree.before(token)
                                .filter(b -> b.isNoun() || b.pos().matches("DT|JJ"))
                                .isPresent();
    }

    /** "phone" in "a phone call". */
    private static boolean isModifier(Tree tree, Token token) {
        return tree.next(token)
                .filter(n -> (n.isNoun() || Nouns.isMedium(Words.lower(n.text()))) && !Words.isCalendar(n.text()))
                .isPresent();
    }

    /** The noun with its article and what stands between. */
    private static Span words(Tree tree, Token noun) {
        int from = noun.index();
        while (from > 0
                && tree.token(from - 1).pos().matches("JJ.*|NN.*|HYPH|CD|POS|VBN|DT|PRP\\$")
                && !tree.token(from).pos().matches("DT|PRP\\$")) {
            from--;
        }
        while (from < noun.index() && tree.token(from).isVerb()) {
            from++;
        }
        return tree.span(from, noun.index());
    }

    private static boolean isIn(List<Span> content, Token token) {
        return content.stream().anyMatch(c -> c.contains(token.span()));
    }

    /** A phrase with "in", "on", "during" … before it. */
    private static boolean isPlace(Tree tree, Token noun) {
        for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 6); i--) {
            Token t = tree.token(i);
            if (t.text().toLowerCase(java.util.Locale.ROOT).matches("in|on|via|during|through|by|at|over")) {
                return true;
            }
            if (!t.pos().matches("DT|JJ.*|NN.*|PRP\\$|HYPH|CD|POS|VBN|VBG")) {
                return false;
            }
        }
        return false;
    }
}
