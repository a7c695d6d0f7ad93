package readback.question.kind;

import java.util.List;
import java.util.Optional;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Token;

/** Of whom or what a sentence speaks: the subject of its main clause, or the body that says the words quoted in it. */
final class Subject {

    private Subject() {}

    /** The head of the subject, where no second main clause has its own: "the union" of "“No,” the union said". */
    static Optional<Token> of(Basis basis, Sentence s) {
        if (Forms.is(basis.words(s.span()), "(?s).*[“”\"].*")) {
            Optional<Token> speaker = speaker(basis, s);
            if (speaker.isPresent() || !isLedByOwn(basis, s)) {
                return speaker;
            }
        }
        Optional<Token> root = s.tokens().stream().filter(t -> t.head() < 0).findFirst();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        List<Token> below = s.children(root.get().index());
        boolean second = below.stream()
                .filter(c -> Forms.is(c.relation(), "conj|parataxis"))
                .anyMatch(c -> hasSubject(s, c));
        List<Token> subjects =
                below.stream().filter(c -> c.relation().startsWith("nsubj")).toList();
        return !second && subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
    }

    /** Whether what somebody says or thinks in this clause has a subject of its own, which may be meant as well. */
    static boolean hasOther(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(c -> c.relation().equals("ccomp") && hasSubject(s, c));
    }

    private static boolean hasSubject(Sentence s, Token verb) {
        return s.children(verb.index()).stream()
                .anyMatch(g -> g.relation().startsWith("nsubj") && !Forms.is(g.text(), "(?i)it|they"));
    }

    /** Who says the words that a sentence quotes, where the sentence begins with them. */
    private static Optional<Token> speaker(Basis basis, Sentence s) {
        return basis.analysisStatements().stream()
                .filter(f -> f.manner() == Fact.Manner.DIRECT)
                .map(f -> f.speaker().span())
                .filter(s.span()::contains)
                .findFirst()
                .flatMap(basis::head)
                .filter(h -> h.relation().startsWith("nsubj"));
    }

    /** "The firm called the vote “regrettable”": some of its own words stand before the quoted ones, in pairs of marks. */
    private static boolean isLedByOwn(Basis basis, Sentence s) {
        String words = basis.words(s.span());
        long marks = words.chars().filter(c -> c == '“' || c == '”' || c == '"').count();
        Optional<Token> root = s.tokens().stream().filter(t -> t.head() < 0).findFirst();
        int first = s.span().start() + words.replaceFirst("(?s)[“”\"].*", "").length();
        return marks % 2 == 0 && root.isPresent() && root.get().span().end() <= first;
    }
}
