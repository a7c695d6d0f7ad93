package readback.extract;

import readback.text.Entity.Gender;
import readback.text.Entity.Type;
import readback.text.Token;

/** How likely a pronoun or description means what was spoken of at an earlier place. */
final class Salience {

    private static final double[] BY_SENTENCES = {1.0, 0.85, 0.6, 0.45, 0.3};
    private static final double OTHER_PARAGRAPH = 0.85;

    private Salience() {}

    /** Farther back than this nothing is taken up by a pronoun. */
    static int reach() {
        return BY_SENTENCES.length - 1;
    }

    static double score(Occurrence earlier, Tree tree, Token word, int quote) {
        int sentences = tree.sentence().index() - earlier.sentence();
        double score = BY_SENTENCES[Math.min(sentences, reach())];
        if (earlier.paragraph() != tree.sentence().paragraph()) {
            score *= OTHER_PARAGRAPH;
        }
        String relation = relation(earlier);
        score += relation.equals("nsubj")
                ? 0.3
                : relation.startsWith("nsubj") ? 0.22 : relation.startsWith("obj") ? 0.05 : 0;
        if (sentences == 1 && isNextSubject(earlier, tree, word, relation)) {
            score += 0.12;
        }
        if (sentences == 0 && isFirstOfPair(earlier, tree, word)) {
            score += 0.3;
        }
        if (sentences == 0 && isInRelative(earlier, tree, word)) {
            score += 0.15;
        }
        if (relation.equals("nmod:poss") || relation.equals("compound")) {
            score -= 0.12;
        }
        score += Math.min(0.15, 0.03 * earlier.referent().uses());
        boolean says = word.relation().equals("nsubj")
                && word.head() >= 0
                && Cues.isAny(tree.token(word.head()).lemma());
        if (says && earlier.speaks()) {
            score += sentences <= 1 ? 0.25 : sentences == 2 ? 0.12 : 0.05;
        }
        if (earlier.quote() >= 0 && earlier.quote() != quote) {
            score -= 0.45;
        }
        if (quote >= 0 && earlier.quote() == quote) {
            score += 0.2;
        }
        if (quote >= 0 && earlier.quote() < 0 && earlier.speaks()) {
            score -= 0.5;
        }
        if (earlier.referent().type() == Type.PERSON && earlier.referent().gender() == Gender.UNKNOWN) {
            score -= 0.1;
        }
        return score;
    }

    /** Subject of the sentence before in the same paragraph, and the word is the first subject of its own: "X came. She said". */
    private static boolean isNextSubject(Occurrence earlier, Tree tree, Token word, String relation) {
        return earlier.paragraph() == tree.sentence().paragraph()
                && earlier.referent().isNamed()
                && earlier.quote() < 0
                && relation.startsWith("nsubj")
                && word.relation().startsWith("nsubj")
                && tree.tokens().stream()
                        .limit(word.index())
                        .noneMatch(t -> t.relation().startsWith("nsubj"));
    }

    /** "an engineer who would not be named because he …": the relative clause goes on about its noun. */
    private static boolean isInRelative(Occurrence earlier, Tree tree, Token word) {
        return tree.kids(earlier.head()).stream()
                .anyMatch(k -> k.relation().equals("acl:relcl") && tree.isUnder(word, k));
    }

    /** The subject of a clause, and the word is that of one joined to it: "X is wary, pointing out …, but she accepts". */
    private static boolean isFirstOfPair(Occurrence earlier, Tree tree, Token word) {
        Token head = earlier.head();
        return head.relation().equals("nsubj")
                && word.relation().equals("nsubj")
                && tree.head(word)
                        .filter(v -> v.relation().equals("conj") && v.head() == head.head())
                        .isPresent();
    }

    /**
     * What is set beside a subject counts as one: "the manager, X, was angry"; so does a name with a relative clause
     * that the grammar made the head of its sentence: "X, who was cleared, was in court".
     */
    private static String relation(Occurrence earlier) {
        Token head = earlier.head();
        if (head.relation().equals("root")
                && head.isNoun()
                && earlier.tree().kid(head, "nsubj", "nsubj:pass", "cop").isEmpty()
                && earlier.tree().kid(head, "acl:relcl", "appos").isPresent()) {
            return "nsubj";
        }
        boolean beside = head.head() >= 0
                && (head.relation().equals("appos") || head.relation().equals("dep") && isNamedRightAfter(earlier));
        return beside ? earlier.tree().token(head.head()).relation() : head.relation();
    }

    /** "The company Halden Foods closed": the name after its noun, which the grammar made the subject. */
    private static boolean isNamedRightAfter(Occurrence earlier) {
        Token head = earlier.head();
        Token noun = earlier.tree().token(head.head());
        for (int i = noun.index() + 1; i < head.index(); i++) {
            if (!earlier.tree().token(i).isProperNoun()) {
                return false;
            }
        }
        return head.isProperNoun() && noun.isNoun() && noun.index() < head.index();
    }

    /** Whether grammar forbids that the two are the same: "she thanked her", "he told him". */
    static boolean excludes(Occurrence earlier, Tree tree, Token word) {
        if (earlier.tree() == tree && isDisputed(earlier, tree, word)) {
            return true;
        }
        if (earlier.tree() != tree
                || word.pos().equals("PRP$")
                || Words.lower(word.text()).endsWith("self")) {
            return false;
        }
        int mine = clause(tree, word);
        return mine >= 0 && mine == clause(tree, earlier.head());
    }

    /** "The employee disputed her account": what somebody disputes is another's. */
    private static boolean isDisputed(Occurrence earlier, Tree tree, Token word) {
        if (!word.relation().equals("nmod:poss")
                || word.head() < 0
                || earlier.head().head() < 0) {
            return false;
        }
        Token noun = tree.token(word.head());
        return noun.relation().equals("obj")
                && noun.head() == earlier.head().head()
                && earlier.head().relation().equals("nsubj")
                && Cues.is(Words.lower(tree.token(noun.head()).lemma()), Cues.Sort.DENY)
                && SaidObjects.isNoun(noun.lemma());
    }

    /** The verb whose subject, object or complement a word is. */
    private static int clause(Tree tree, Token word) {
        return word.relation().matches("nsubj|nsubj:pass|obj|iobj|obl|nmod") ? word.head() : -1;
    }
}
