package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readback.text.Fact.Manner;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/** "According to X, …", "…, according to X", "…, X, according to Y, …"; "in the words of X", "as X put it". */
final class AccordingTo {

    private final Reported text;
    private final Pieces pieces;
    private final SpeakerFinder speakers;

    AccordingTo(Reported text) {
        this.text = text;
        this.pieces = new Pieces(text);
        this.speakers = new SpeakerFinder(text);
    }

    void find() {
        for (Tree tree : text.trees()) {
            for (int i = 0; i + 2 < tree.size(); i++) {
                SourcePhrase phrase = text.isQuoted(tree.token(i)) ? null : SourcePhrase.at(tree, i);
                if (phrase != null) {
                    report(tree, phrase).ifPresent(text::add);
                }
            }
        }
    }

    private Optional<Spoken> report(Tree tree, SourcePhrase phrase) {
        int at = phrase.from();
        Token head = source(tree, phrase.source(), phrase.cueFrom() > at ? phrase.cueFrom() : tree.size());
        if (head == null || Nouns.isPlan(Words.lower(head.lemma()))) {
            return Optional.empty();
        }
        int end = phrase.to() >= 0 ? phrase.to() : sourceEnd(tree, phrase.source());
        List<Span> parts = new ArrayList<>();
        int from = clauseStart(tree, at);
        if (at - 1 > from) {
            parts.add(tree.span(from, at - 1));
        }
        int next = end + 1;
        while (next < tree.size() && tree.token(next).text().matches(",|—|–")) {
            next++;
        }
        boolean opens = at == from || at == 0;
        boolean closed = end + 1 < tree.size() && tree.token(end + 1).text().matches(",|—|–");
        if (next < tree.size() - 1 && (opens || closed && hasVerb(tree, next))) {
            parts.add(tree.span(next, tree.size() - 1));
        }
        List<Span> content = new ArrayList<>();
        parts.forEach(p -> content.addAll(pieces.of(p.start(), p.end())));
        if (content.isEmpty()
                || text.spoken().stream()
                        .anyMatch(s -> s.tree() == tree
                                && s.content().stream()
                                        .anyMatch(c -> c.contains(tree.token(at).span())))) {
            return Optional.empty();
        }
        Manner manner =
                pieces.manner(parts.get(0).start(), parts.get(parts.size() - 1).end());
        boolean document = Nouns.isDocument(RoleFinder.noun(head)) || Nouns.isMedium(RoleFinder.noun(head));
        return Optional.of(new Spoken(
                "according to",
                tree,
                null,
                speakers.speaker(tree, head),
                tree.span(phrase.cueFrom(), phrase.cueTo()),
                content,
                manner == Manner.DIRECT && parts.size() > 1 ? Manner.MIXED : manner,
                document ? tree.phrase(head) : null,
                Standing.CLAIMED,
                0.88));
    }

    /** The first noun or pronoun that is no modifier of the next word. */
    private @Nullable Token source(Tree tree, int from, int limit) {
        Token found = null;
        for (int i = from; i < Math.min(limit, from + 12); i++) {
            Token t = tree.token(i);
            boolean inside = t.pos().matches("DT|JJ.*|NN.*|PRP.*|CD|HYPH|POS|VBN|VBG|RB|FW|SYM")
                    || Words.isQuoteMark(t.text())
                    || t.text().matches("&|/");
            if (!inside || found != null && t.pos().equals("POS") && limit < tree.size()) {
                break;
            }
            if (t.pos().matches("VBN|JJ")
                    && i > from
                    && tree.token(i - 1).text().equals("-")) {
                found = null;
                continue;
            }
            boolean owner = limit < tree.size() && t.pos().equals("PRP$");
            if (t.isNoun() || owner || t.pos().matches("PRP|FW|CD")) {
                found = t;
            } else if (found != null && t.pos().matches("VBN|VBG|DT|RB")) {
                break;
            }
        }
        return found;
    }

    /** Where the words for the source end: at a comma that closes them, or the end of the sentence. */
    private int sourceEnd(Tree tree, int from) {
        int last = tree.size() - 1;
        for (int i = from; i <= last; i++) {
            Token t = tree.token(i);
            if (t.text().matches(";|—|–")
                    || Words.isQuoteMark(t.text())
                            && i > from + 1
                            && tree.token(i - 1).text().equals(",")) {
                return i - 1;
            }
            if (t.text().equals(",") && !isApposition(tree, i)) {
                return i - 1;
            }
        }
        return last;
    }

    /** "to Ann Lee, a chemist, the water …": the comma only sets off what she is. */
    private boolean isApposition(Tree tree, int comma) {
        if (comma + 2 >= tree.size()) {
            return false;
        }
        if (tree.token(comma + 1).text().matches("who|which|whose")) {
            return nextComma(tree, comma) > 0;
        }
        int close = nextComma(tree, comma);
        if (close < 0) {
            return !hasVerb(tree, comma + 1);
        }
        boolean noun = false;
        for (int i = comma + 1; i < close; i++) {
            if (tree.token(i).pos().matches("VB[DZP]|MD")) {
                return false;
            }
            noun |= Nouns.isPerson(RoleFinder.noun(tree.token(i)))
                    || Nouns.isOrganization(RoleFinder.noun(tree.token(i)));
        }
        return noun && hasVerb(tree, close + 1);
    }

    private static int nextComma(Tree tree, int comma) {
        for (int i = comma + 1; i < tree.size(); i++) {
            if (tree.token(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasVerb(Tree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.token(i).pos().matches("VB[DZP]|MD")) {
                return true;
            }
        }
        return false;
    }

    /** After ", but" or a semicolon, where the phrase opens the second half of its sentence. */
    private static int clauseStart(Tree tree, int at) {
        boolean opens = at > 0
                        && (tree.token(at - 1).pos().equals("CC")
                                || tree.token(at - 1).text().matches(";|that"))
                || at > 1
                        && tree.token(at - 1).text().equals(",")
                        && tree.token(at - 2).pos().equals("CC");
        if (opens) {
            return at;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (tree.token(i).text().equals(";")) {
                return i + 1;
            }
        }
        return 0;
    }
}
