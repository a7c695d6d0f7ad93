package readback.question.kind;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Process;
import readback.question.Question;
import readback.question.WrittenKey;
import readback.question.english.Basis;
import readback.question.wording.Wordings;
import readback.text.Sentence;
import readback.text.Span;

/** A question being made: what the kind knows, to which identity, hints and origin are added. */
record Draft(
        String kind,
        String stem,
        AnswerKey key,
        List<Span> evidence,
        Process process,
        double difficulty,
        String explanation,
        @Nullable String fact) {

    static Draft of(String kind, String stem, AnswerKey key, Span evidence) {
        return new Draft(kind, stem, key, List.of(evidence), Process.RETRIEVE, 0.3, "", null);
    }

    Draft ask(String words, AnswerKey other) {
        return new Draft(kind, words, other, evidence, process, difficulty, explanation, fact);
    }

    Draft evidence(List<Span> spans) {
        return new Draft(kind, stem, key, spans, process, difficulty, explanation, fact);
    }

    Draft process(Process other, double hard) {
        return new Draft(kind, stem, key, evidence, other, hard, explanation, fact);
    }

    Draft hard(double hard) {
        return new Draft(kind, stem, key, evidence, process, hard, explanation, fact);
    }

    Draft explain(String words) {
        return new Draft(kind, stem, key, evidence, process, difficulty, words, fact);
    }

    /** Questions with the same words ask for the same fact. */
    Draft fact(String sort, Span span) {
        return new Draft(
                kind,
                stem,
                key,
                evidence,
                process,
                difficulty,
                explanation,
                sort + "-" + span.start() + "-" + span.end());
    }

    /** The same asked in another form. */
    Draft key(AnswerKey other) {
        return new Draft(kind, stem, other, evidence, process, difficulty, explanation, fact);
    }

    /** The same for a question on several facts: their names with a blank between them. */
    Draft facts(String names) {
        return new Draft(kind, stem, key, evidence, process, difficulty, explanation, names);
    }

    Question question(Basis basis) {
        return new Question(
                kind + "-" + mark(stem + '\u0000' + key.form()),
                kind,
                stem,
                listed(key),
                evidence,
                hints(basis),
                explanation,
                process,
                difficulty,
                Question.Status.APPROVED,
                "generated:" + kind,
                fact);
    }

    /** "three" is right as "3", "Feb. 12" as "12 February", and shown so to who reads the key. */
    private static AnswerKey listed(AnswerKey key) {
        if (key instanceof Number number) {
            return listed(number, Wordings.ofFigure(number.accepted()));
        }
        return key instanceof Moment moment ? listed(moment, Wordings.ofDay(moment.accepted())) : key;
    }

    private static AnswerKey listed(WrittenKey key, Set<String> all) {
        return key.with(all.stream()
                .filter(w -> key.accepted().contains(w) || key.judge(w).fraction() == 1)
                .toList());
    }

    private List<String> hints(Basis basis) {
        Sentence s = basis.sentence(evidence.get(0));
        String words = basis.words(s.span()).replace('\n', ' ');
        List<String> hints = new ArrayList<>();
        hints.add("Look at paragraph " + (s.paragraph() + 1) + ".");
        hints.add("Read the sentence that begins “" + opening(words) + "”.");
        String shown = key.shown();
        int at = words.toLowerCase(Locale.ROOT).indexOf(shown.toLowerCase(Locale.ROOT));
        if (at > 0 && shown.length() * 2 < words.length()) {
            hints.add("“" + words.substring(0, at) + "…" + words.substring(at + shown.length()) + "”");
        }
        return hints;
    }

    private static String opening(String words) {
        String[] parts = words.split(" ");
        return parts.length <= 6 ? words : String.join(" ", List.of(parts).subList(0, 5)) + " …";
    }

    private static String mark(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
