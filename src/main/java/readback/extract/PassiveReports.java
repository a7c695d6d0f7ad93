package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Token;

/** "Her death was confirmed by X", "the plan was described by X as a farce": who comes after "by" says it of the subject. */
final class PassiveReports {

    private static final Set<String> APART = Set.of("acl:relcl", "parataxis", "punct", "appos");

    private final Reported text;
    private final Pieces pieces;
    private final SpeakerFinder speakers;

    PassiveReports(Reported text) {
        this.text = text;
        this.pieces = new Pieces(text);
        this.speakers = new SpeakerFinder(text);
    }

    void find() {
        for (Tree tree : text.trees()) {
            for (Token verb : tree.tokens()) {
                boolean told = (verb.pos().equals("VBN") || verb.pos().equals("VBD"))
                        && SaidObjects.takes(Words.lower(verb.lemma()));
                if (told && !text.isQuoted(verb)) {
                    report(tree, verb).ifPresent(text::add);
                }
            }
        }
    }

    private Optional<Spoken> report(Tree tree, Token verb) {
        Optional<Token> what =
                tree.kid(verb, "nsubj:pass").filter(w -> !w.text().equalsIgnoreCase("it"));
        Optional<Token> who = tree.kids(verb).stream()
                .filter(k -> k.index() > verb.index() && hasCase(tree, k, "by") && speaks(k))
                .findFirst();
        Stream<Token> hanging =
                Stream.concat(tree.kids(verb).stream(), who.stream().flatMap(w -> tree.kids(w).stream()));
        Optional<Token> more = hanging.filter(k -> who.isPresent()
                        && k.index() > verb.index()
                        && k.index() != who.get().index()
                        && tree.kids(k).stream()
                                .anyMatch(c -> c.relation().matches("case|mark")
                                        && SaidObjects.followsObject(verb.lemma(), Words.lower(c.text()))))
                .findFirst();
        boolean quoted = tree.kids(verb).stream().anyMatch(k -> CueFinder.isQuotedAs(tree, k));
        if (quoted || what.isEmpty() || who.isEmpty() || more.isEmpty() && !isNamed(verb, what.get())) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>(pieces(tree, what.get()));
        more.ifPresent(m -> content.addAll(pieces(tree, m)));
        Cue cue = new Cue(tree, verb, who.get(), verb.index(), who.get().index());
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spoken(
                        "passive",
                        tree,
                        verb,
                        shortened(speakers.speaker(tree, who.get()), content),
                        verb.span(),
                        content,
                        pieces.manner(
                                content.get(0).start(),
                                content.get(content.size() - 1).end()),
                        null,
                        Firmness.of(cue, content),
                        NamedObject.CONFIDENCE));
    }

    /** "Her death was confirmed", "the claims were rejected". */
    private static boolean isNamed(Token verb, Token what) {
        return SaidObjects.isPlain(verb.lemma())
                || SaidObjects.needsNoun(verb.lemma()) && SaidObjects.isNoun(what.lemma());
    }

    /** "the opposition" of "accused by the opposition of planting evidence". */
    private static Speaker shortened(Speaker speaker, List<Span> content) {
        Span said = content.get(content.size() - 1);
        Span words = speaker.span();
        boolean reaches = words.start() < said.start() && words.end() > said.start();
        return reaches ? new Speaker(speaker.entity(), new Span(words.start(), said.start() - 1)) : speaker;
    }

    private List<Span> pieces(Tree tree, Token head) {
        int[] reach = tree.reach(head, APART);
        Span span = tree.span(reach[0], reach[1]);
        return pieces.of(span.start(), span.end());
    }

    private static boolean hasCase(Tree tree, Token noun, String preposition) {
        return tree.kids(noun).stream()
                .anyMatch(c -> c.relation().equals("case") && c.text().equals(preposition));
    }

    private boolean speaks(Token token) {
        String noun = RoleFinder.noun(token);
        return token.pos().equals("PRP") && !token.text().equals("it")
                || Nouns.isPerson(noun)
                || Nouns.isOrganization(noun)
                || Nouns.isGroup(Words.lower(token.text()))
                || token.isProperNoun() && text.mentionAt(token).isPresent();
    }
}
