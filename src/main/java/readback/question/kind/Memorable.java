package readback.question.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.TimeExpression;
import readback.text.Token;

/**
 * Whether a reader should take the date of an event from the article: what is still to come, what the headline tells, a
 * deadline, the beginning or end of what the article is about. When a man joined his firm, and on which day he said so, is
 * not.
 */
final class Memorable {

    private static final Set<String> LIFE = Words.set("life-verbs");
    private static final Set<String> PLANNING = Words.set("planning-verbs");
    private static final Set<String> DULL = Words.set("dateless-verbs");

    /** So many telling words of the headline, not names alone, make the event the one that it tells. */
    private static final int SAME = 2;

    private Memorable() {}

    static boolean is(Basis basis, Clause clause, TimeExpression time, String preposition) {
        if (isToCome(clause)) {
            return true;
        }
        Token root = clause.root();
        String verb = Letters.lower(root.lemma());
        boolean past = !preposition.equals("until") && !preposition.equals("by");
        boolean main = !root.relation().matches("acl|appos|advcl.*");
        if (DULL.contains(verb) || !past || !main) {
            return false;
        }
        Set<String> title = Bag.of(basis.analysis().article().title());
        Set<String> told = words(clause.tokens());
        Set<String> event =
                words(clause.tokens().stream().filter(t -> !t.isProperNoun()).toList());
        boolean about = about(basis, clause, title);
        boolean relative = root.relation().startsWith("acl");
        if (time.kind() == TimeExpression.Kind.RANGE
                || LIFE.contains(verb) && !relative && time.kind() == TimeExpression.Kind.DAY) {
            return true;
        }
        if (LIFE.contains(verb) || preposition.equals("since") && time.kind() != TimeExpression.Kind.DAY) {
            return about;
        }
        boolean opening = clause.sentence().index() == 0 && !relative;
        return opening
                || !relative
                        && title.stream().filter(told::contains).count() >= SAME
                        && title.stream().anyMatch(event::contains);
    }

    private static Set<String> words(List<Token> tokens) {
        return Bag.of(tokens.stream().map(Token::text).collect(Collectors.joining(" ")));
    }

    /** "will open", "is due to open", "plans to vote". */
    private static boolean isToCome(Clause clause) {
        Sentence s = clause.sentence();
        boolean will = clause.tokens().stream()
                .anyMatch(t -> Forms.is(t.text(), "will|wo|shall|['’]ll")
                        && t.head() == clause.root().index());
        boolean planned = PLANNING.contains(Letters.lower(clause.root().lemma()))
                && clause.finite().pos().matches("VBZ|VBP");
        boolean under = clause.root().head() >= 0
                && clause.root().relation().equals("xcomp")
                && PLANNING.contains(
                        Letters.lower(s.tokens().get(clause.root().head()).lemma()));
        return will || planned || under && !clause.finite().pos().equals("VBD");
    }

    /** Whether the subject, or what was made, is what the article is about: in its headline, or named most often. */
    private static boolean about(Basis basis, Clause clause, Set<String> title) {
        List<Token> who = clause.tokens().stream()
                .filter(t -> clause.subject().contains(t)
                        || t.relation().equals("obj")
                                && t.head() == clause.root().index())
                .toList();
        Set<String> words = new HashSet<>();
        who.stream().filter(Token::isNoun).forEach(t -> words.addAll(Bag.of(t.text())));
        if (words.stream().anyMatch(title::contains)) {
            return true;
        }
        Map<Integer, Long> often = basis.analysis().mentions().stream()
                .collect(Collectors.groupingBy(Mention::entity, Collectors.counting()));
        long most = often.values().stream().mapToLong(n -> n).max().orElse(0);
        return basis.mentionsIn(clause.sentence().span()).stream()
                .filter(m -> who.stream().anyMatch(t -> m.span().contains(t.span())))
                .anyMatch(m -> often.get(m.entity()) == most);
    }
}
