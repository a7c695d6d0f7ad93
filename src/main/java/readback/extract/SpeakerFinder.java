package readback.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Token;

/** Who the words of a subject stand for. */
final class SpeakerFinder {

    private final Reported text;

    SpeakerFinder(Reported text) {
        this.text = text;
    }

    /** @param head the noun, name or pronoun that speaks */
    Speaker speaker(Tree tree, Token head) {
        Optional<Mention> direct = text.mentionAt(head).filter(m -> isWhole(tree, head, m));
        if (direct.isPresent()) {
            boolean name = direct.get().form() == Mention.Form.NAME;
            return new Speaker(
                    direct.get().entity(),
                    name ? titled(tree, direct.get().span()) : direct.get().span());
        }
        boolean document = Nouns.isDocument(RoleFinder.noun(head)) || Nouns.isMedium(RoleFinder.noun(head));
        Span phrase = document ? tree.longPhrase(head) : tree.phrase(head);
        Integer entity = set(tree, head);
        if (entity == null && document) {
            entity = maker(tree, head);
        }
        return new Speaker(entity, phrase);
    }

    /** Not "NASA" in "NASA officials": the mention must hold the head of the phrase. */
    private static boolean isWhole(Tree tree, Token head, Mention mention) {
        if (mention.form() != Mention.Form.NAME) {
            return true;
        }
        Optional<Token> next = tree.next(head);
        return next.isEmpty()
                || !next.get().text().matches("’s|'s|’|'")
                || !next.get().pos().equals("POS");
    }

    /** With the title that stands before the name. */
    private Span titled(Tree tree, Span name) {
        int from = name.start();
        for (int i = tree.size() - 1; i >= 0; i--) {
            Token t = tree.token(i);
            if (t.span().end() <= from
                    && text.text().substring(t.span().end(), from).isBlank()
                    && (People.isTitle(t.text()) && Words.isCapital(t.text()))) {
                from = t.span().start();
            }
        }
        return new Span(from, name.end());
    }

    /** A name set beside the description: "the analyst, X, said", "X, an analyst, said" where grammar went astray. */
    private @Nullable Integer set(Tree tree, Token head) {
        for (Token kid : tree.kids(head)) {
            if (kid.relation().equals("appos") || kid.relation().equals("dep") && kid.index() > head.index()) {
                Optional<Mention> named = text.mentionAt(kid).filter(m -> m.form() == Mention.Form.NAME);
                if (named.isPresent() && fits(head, named.get())) {
                    return named.get().entity();
                }
            }
        }
        Optional<Token> next = tree.next(head);
        if (next.isPresent() && next.get().isProperNoun() && !head.isProperNoun()) {
            Optional<Mention> named = text.mentionAt(next.get()).filter(m -> m.form() == Mention.Form.NAME);
            if (named.isPresent() && fits(head, named.get())) {
                return named.get().entity();
            }
        }
        Integer behind = behind(tree, head);
        return behind != null ? behind : before(tree, head);
    }

    /** "A spokeswoman for the force, Inspector Dawn Pelling, said": the name comes after the whole phrase and a comma. */
    private @Nullable Integer behind(Tree tree, Token head) {
        int end = tree.phrase(head).end();
        for (int i = head.index() + 1; i + 1 < tree.size(); i++) {
            if (tree.token(i).span().start() >= end && tree.token(i).text().equals(",")) {
                for (int j = i + 1; j < Math.min(tree.size() - 1, i + 4); j++) {
                    Optional<Mention> named = text.mentionAt(tree.token(j)).filter(m -> m.form() == Mention.Form.NAME);
                    if (named.isPresent()) {
                        return fits(head, named.get()) && isClosed(tree, named.get())
                                ? named.get().entity()
                                : null;
                    }
                }
                return null;
            }
            if (tree.token(i).span().start() >= end) {
                return null;
            }
        }
        return null;
    }

    /** A comma, bracket or the end of the sentence comes after the name. */
    private static boolean isClosed(Tree tree, Mention name) {
        return tree.tokens().stream()
                .filter(t -> t.span().start() >= name.span().end())
                .findFirst()
                .filter(t -> !t.text().matches("[,.(;:—–]"))
                .isEmpty();
    }

    private @Nullable Integer before(Tree tree, Token head) {
        int start = tree.phrase(head).start();
        for (Token t : tree.tokens()) {
            if (t.span().start() == start
                    && t.index() >= 2
                    && (tree.token(t.index() - 1).text().equals(",")
                            || t.index() >= 4
                                    && tree.token(t.index() - 2).text().equals("who")
                                    && tree.token(t.index() - 3).text().equals(","))
                    && t.pos().matches("DT|NN|JJ|PRP\\$|NNP")) {
                boolean who = t.index() >= 4
                        && tree.token(t.index() - 2).text().equals("who")
                        && tree.token(t.index() - 1).text().matches("is|was");
                boolean aged = tree.token(t.index() - 2).pos().equals("CD") && t.index() >= 4;
                Optional<Mention> named = text.mentionAt(tree.token(t.index() - (aged || who ? 4 : 2)))
                        .filter(m -> m.form() == Mention.Form.NAME);
                if (named.isPresent() && fits(head, named.get())) {
                    return named.get().entity();
                }
            }
        }
        return null;
    }

    private boolean fits(Token head, Mention named) {
        Entity.Type type = text.analysis().entity(named.entity()).type();
        String noun = RoleFinder.noun(head);
        boolean thing = Nouns.isOrganization(noun) || Nouns.isDocument(noun) || Nouns.isPlace(noun);
        return type == Entity.Type.PERSON && (Nouns.isPerson(noun) || !thing)
                || Nouns.isOrganization(noun) && type != Entity.Type.PLACE && type != Entity.Type.GROUP
                || Nouns.isDocument(noun) && type != Entity.Type.PERSON
                || People.isTitle(head.text()) && type == Entity.Type.PERSON;
    }

    /** Whose report it is: "X's report", "a report by X", "an X report". */
    private @Nullable Integer maker(Tree tree, Token document) {
        for (Token kid : tree.kids(document)) {
            boolean by = kid.relation().equals("nmod:poss")
                    || kid.relation().equals("compound")
                    || kid.relation().equals("nmod")
                            && tree.kid(kid, "case")
                                    .filter(c -> c.text().matches("by|from|of"))
                                    .isPresent();
            if (by) {
                Optional<Mention> maker = text.mentionAt(kid);
                if (maker.isPresent() && speaks(maker.get())) {
                    return maker.get().entity();
                }
            }
        }
        return null;
    }

    private boolean speaks(Mention mention) {
        Entity.Type type = text.analysis().entity(mention.entity()).type();
        return type == Entity.Type.PERSON || type == Entity.Type.ORGANIZATION;
    }
}
