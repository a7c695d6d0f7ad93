package readback.question.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/** Whether a sentence has a second thing, body or people that "it" or "they" in the next one might stand for. */
final class Rivals {

    private static final Set<String> MEASURES = Words.set("measures");

    private Rivals() {}

    /**
     * Beside what belongs to the subject. A thing as a subject or object is a rival, elsewhere only a new one ("a ferry");
     * where the next sentence tells what only a body does, only another body is.
     */
    static boolean areIn(Basis basis, Sentence s, Token subject, boolean many, Sort sort, boolean deed) {
        List<Token> own = s.subtree(subject.index());
        List<Mention> mentions = basis.mentionsIn(s.span());
        boolean sees = false;
        for (Token t : s.tokens()) {
            if (t.isNoun()
                    && !own.contains(t)
                    && !t.relation().equals("compound")
                    && !isSaidOf(s, t)
                    && !MEASURES.contains(Letters.lower(t.lemma()))) {
                sees |= isOne(s, t, mentions, basis, many, sort, deed);
            }
        }
        return sees;
    }

    /** "Tolliver is the biggest employer": another word for the subject. */
    private static boolean isSaidOf(Sentence s, Token t) {
        return s.children(t.index()).stream().anyMatch(c -> c.relation().equals("cop"));
    }

    private static boolean isOne(
            Sentence s, Token t, List<Mention> mentions, Basis basis, boolean many, Sort sort, boolean deed) {
        Optional<Entity.Type> type = mentions.stream()
                .filter(m -> m.span().contains(t.span()))
                .map(m -> basis.analysis().entity(m.entity()).type())
                .findFirst();
        boolean person = type.filter(y -> y == Entity.Type.PERSON).isPresent()
                || type.isEmpty() && (People.is(t) || t.ner().equals("PERSON"));
        boolean group = type.filter(y -> y == Entity.Type.ORGANIZATION || y == Entity.Type.GROUP)
                        .isPresent()
                || Sort.isBody(t);
        boolean place = type.filter(y -> y == Entity.Type.PLACE).isPresent();
        boolean plural = t.pos().matches("NNS|NNPS");
        boolean prominent = Forms.is(t.relation(), "nsubj.*|obj|iobj|conj|root|appos|dep");
        boolean beside = Forms.is(t.relation(), "obl.*|nmod.*") && !place;
        boolean fresh = s.children(t.index()).stream()
                .anyMatch(c -> Forms.is(Letters.lower(c.text()), "an?|another|one|this|that"));
        if (many) {
            boolean some = plural || group;
            return some && (sort.people() || sort.body() ? person || group : !person && (prominent || beside));
        }
        if (plural) {
            return false;
        }
        return sort.body() && deed ? group : !person && (prominent && !place || group || beside && fresh);
    }
}
