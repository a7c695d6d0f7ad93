package readback.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.text.Span;

/**
 * A question with the key that grades it and the words that prove the key.
 *
 * @param id          the author's slug, unique in its set; never changes, schedules follow it
 * @param kind        {@link QuestionKind#id()}, or any other word for a curated question
 * @param evidence    spans of the article that prove the key, best first
 * @param hints       each narrower than the one before
 * @param explanation shown after answering, may be empty
 * @param difficulty  0 (easy) to 1 (hard)
 * @param origin      "generated:who-said", "author:NAME"
 * @param fact        questions with the same value ask for the same fact (siblings), absent if alone
 */
public record Question(
        String id,
        String kind,
        String stem,
        AnswerKey key,
        List<Span> evidence,
        List<String> hints,
        String explanation,
        Process process,
        double difficulty,
        Status status,
        String origin,
        @Nullable String fact) {

    /** Where it stands with its author. RETIRED questions are kept for old attempts and never asked. */
    public enum Status {
        DRAFT,
        APPROVED,
        RETIRED
    }

    public Question {
        evidence = List.copyOf(evidence);
        hints = List.copyOf(hints);
    }

    /** The same question under another key. */
    public Question with(AnswerKey other) {
        return new Question(
                id, kind, stem, other, evidence, hints, explanation, process, difficulty, status, origin, fact);
    }

    /** SHA-256 (hex) over stem, key and evidence: statistics follow it, so that two wordings never mix. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String all = Canonical.of(stem, key, evidence);
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
