package readback.question.english;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/** Whether a pronoun can only mean the one it is read as. */
final class Nearness {

    private final Basis basis;

    Nearness(Basis basis) {
        this.basis = basis;
    }

    /** Nobody else near may be meant: one person named before "she", the subject of the last sentence before "it". */
    boolean isSafe(Sentence sentence, Token pronoun, int entity) {
        if (sentence.index() == 0 || basis.names().isShared(entity)) {
            return false;
        }
        Sentence before = basis.analysis().sentences().get(sentence.index() - 1);
        boolean person = Set.of("he", "she", "his", "her", "him").contains(Letters.lower(pronoun.text()));
        Set<Integer> near = new TreeSet<>();
        for (Mention m : basis.analysis().mentions()) {
            boolean here = before.span().contains(m.span())
                    || sentence.span().contains(m.span())
                            && m.span().end() <= pronoun.span().start();
            Entity.Type type = basis.analysis().entity(m.entity()).type();
            if (here && (person ? type == Entity.Type.PERSON : isSubject(before, m))) {
                near.add(m.entity());
            }
        }
        return near.equals(Set.of(entity)) && (person || isHeadline(entity));
    }

    /** "the company": the one of its sort that is named last, and the one the headline names if it names one. */
    boolean isNearest(Token noun, int entity) {
        Entity.Type type = basis.analysis().entity(entity).type();
        int last = -1;
        for (Mention m : basis.analysis().mentions()) {
            boolean before = m.span().end() <= noun.span().start();
            if (before
                    && m.form() == Mention.Form.NAME
                    && basis.analysis().entity(m.entity()).type() == type) {
                last = m.entity();
            }
        }
        return last == entity && isHeadline(entity);
    }

    /** A body that the headline does not name is not meant where it names another. */
    private boolean isHeadline(int entity) {
        Entity.Type type = basis.analysis().entity(entity).type();
        if (type == Entity.Type.PERSON
                || type == Entity.Type.PLACE
                || inTitle(basis.analysis().entity(entity))) {
            return true;
        }
        return basis.analysis().entities().stream()
                .noneMatch(e -> inTitle(e)
                        && (e.type() == type
                                || e.type() == Entity.Type.PERSON && !e.name().contains(" ")));
    }

    private boolean inTitle(Entity entity) {
        String title = basis.analysis().article().title();
        return title.contains(entity.name()) || entity.aliases().stream().anyMatch(title::contains);
    }

    private static boolean isSubject(Sentence sentence, Mention mention) {
        return sentence.tokensIn(mention.span()).stream()
                .anyMatch(t -> t.relation().startsWith("nsubj"));
    }

    /** What it stands for is mentioned before it in the same words. */
    boolean sameSentence(Sentence sentence, Token pronoun, int entity, List<Token> tokens) {
        return basis.mentionsIn(sentence.span()).stream()
                .anyMatch(m -> m.entity() == entity
                        && m.form() != Mention.Form.PRONOUN
                        && m.span().end() <= pronoun.span().start()
                        && tokens.stream().anyMatch(t -> m.span().contains(t.span())));
    }
}
