package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readback.question.english.Basis;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;

/**
 * What is shown of the article for a gap: a sentence as it stands; a sentence that leans on the one before it together
 * with that one ("Ada Brill runs a fund. The fund paid £600."); else a clause of it, with what "the fund" means in brackets.
 *
 * @param told   the sentence or clause that has the gap
 * @param whole  whether it is the sentence as it stands
 * @param before the sentence in front of it that is shown too
 */
record Quotation(Verbatim told, boolean whole, @Nullable Verbatim before) {

    private static final String SENTENCE = "Complete the sentence from the article: “";
    private static final String PASSAGE = "Complete the passage from the article: “";
    private static final String GAP = "_____";

    private static final int SHORTEST = 6;
    private static final int LONGEST = 34;
    /** So many words of a passage are read for one gap. */
    private static final int PASSAGE_WORDS = 55;
    /** So telling is a whole sentence that is shown: about the headline or the main names, with a figure. */
    private static final int TELLING = 2;

    /** The best way to show a sentence first. */
    static List<Quotation> all(Basis basis) {
        return basis.once(Quotation.class, Quotation::find);
    }

    private static List<Quotation> find(Basis basis) {
        Telling telling = new Telling(basis);
        List<Quotation> found = new ArrayList<>();
        Map<Integer, Verbatim> own = new HashMap<>();
        for (Verbatim v : OwnSentence.all(basis)) {
            own.put(v.sentence().index(), v);
            if (telling.of(v) >= TELLING && !OwnSentence.hasUnnamed(basis, v.sentence())) {
                found.add(new Quotation(v, true, null));
            }
        }
        for (Sentence s : basis.analysis().sentences()) {
            Verbatim before = own.get(s.index() - 1);
            if (before != null && telling.of(before) > 0) {
                OwnSentence.after(basis, s, before.sentence())
                        .filter(v -> v.length() + before.length() <= PASSAGE_WORDS && telling.is(v))
                        .map(v -> new Quotation(v, true, before))
                        .ifPresent(found::add);
            }
        }
        Verbatim.all(basis).stream()
                .filter(v -> v.length() >= SHORTEST && v.length() <= LONGEST && telling.is(v))
                .filter(v -> !OwnSentence.hasUnnamed(basis, v.sentence()) && !isGuessed(basis, v))
                .sorted(Comparator.comparingInt((Verbatim v) -> v.sentence().index())
                        .thenComparing(v -> v.lead().isEmpty() ? 0 : 1)
                        .thenComparingInt(Verbatim::length))
                .map(v -> new Quotation(v, false, null))
                .forEach(found::add);
        return found;
    }

    /** "[The Central European Wind Forum] plans" for "the team": a body that the headline does not have may be another. */
    private static boolean isGuessed(Basis basis, Verbatim v) {
        String title = basis.analysis().article().title();
        return basis.analysis().entities().stream()
                .filter(e -> e.type() == Entity.Type.ORGANIZATION)
                .filter(e -> e.aliases().stream().noneMatch(title::contains))
                .anyMatch(e -> v.instead().entrySet().stream()
                        .anyMatch(i -> i.getValue().contains(e.name())
                                && basis.mentionAt(v.sentence().tokens().get(i.getKey()))
                                        .filter(m -> m.form() == Mention.Form.NAME)
                                        .isEmpty()));
    }

    /** The question with a gap in this place; nothing where the words cannot be shown so. */
    Optional<String> stem(Basis basis, Span part) {
        if (before != null) {
            return told.quoted(basis, part, GAP)
                    .flatMap(q -> before.quoted(basis).map(b -> PASSAGE + b + " " + q + "”"));
        }
        return told.quoted(basis, part, GAP).map(q -> SENTENCE + q + "”");
    }

    /** Whether it is how the article begins. */
    boolean isLead() {
        return whole && told.sentence().index() == 0;
    }

    /** Where it stands. */
    List<Span> evidence() {
        return before == null
                ? List.of(told.sentence().span())
                : List.of(told.sentence().span(), before.sentence().span());
    }
}
