package readback.question.kind;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * What a reader need not take away: how many sat on suitcases, what a seller at the food court gives away, where a
 * commentator was born.
 */
final class Scene {

    /** Verbs of scenes and of lives: "gather", "bear". */
    private static final Set<String> VERBS = Words.set("scenes");

    private static final Pattern ITS = Pattern.compile("(?i)the|these|those|its|his|her|their|whose|our|[’']s?");

    /** Who is named so often is no bystander. */
    private static final int OFTEN = 4;

    private Scene() {}

    /** Whether the figure or time in this place belongs to a scene, a life, or an aside about somebody. */
    static boolean is(Basis basis, Verbatim told, Span part) {
        Sentence s = told.sentence();
        List<Token> words = s.tokensIn(part);
        if (words.isEmpty()) {
            return true;
        }
        Token at = words.get(words.size() - 1);
        while (at.head() >= 0) {
            Token above = s.tokens().get(at.head());
            boolean aside =
                    Forms.is(at.relation(), "acl.*|appos|nmod.*") && above.ner().equals("PERSON");
            if (aside || at.isVerb() && isOf(at)) {
                return true;
            }
            at = above;
        }
        return isOf(at) || tellsOfOneself(basis, s, at);
    }

    /** "gather", "grow up". */
    static boolean isOf(Token verb) {
        return VERBS.contains(Letters.lower(verb.lemma()));
    }

    /** "Lim Siew Fong said she gave away 40 bowls": a bystander about what is only hers. */
    private static boolean tellsOfOneself(Basis basis, Sentence s, Token root) {
        if (!Says.isSaying(root)) {
            return false;
        }
        boolean self = s.children(root.index()).stream()
                .filter(c -> c.relation().equals("ccomp"))
                .flatMap(c -> s.children(c.index()).stream())
                .anyMatch(c -> c.relation().startsWith("nsubj") && Forms.is(c.text(), "he|she"));
        return self
                && basis.mentionsIn(s.span()).stream()
                        .filter(m -> m.form() == Mention.Form.NAME)
                        .noneMatch(m -> isMain(basis, m.entity()));
    }

    private static boolean isMain(Basis basis, int entity) {
        return basis.analysis().mentions().stream()
                                .filter(m -> m.entity() == entity)
                                .count()
                        >= OFTEN
                || basis.analysis().entity(entity).aliases().stream()
                        .anyMatch(basis.analysis().article().title()::contains);
    }

    /** "three of the eleven piles", "23 of the company's 31 routes", "over the nine years": taken as known. */
    static boolean isKnown(Sentence s, Span part) {
        List<Token> words = s.tokensIn(part);
        return !words.isEmpty()
                && words.get(0).index() > 0
                && ITS.matcher(s.tokens().get(words.get(0).index() - 1).text()).matches();
    }
}
