package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Standing;
import readback.text.Token;

/** "X’s claim that …", "a warning by X that …", "the claim, made by X, that …", "X’s message was that …". */
final class NounReports {

    private static final Set<String> PLANS = Set.of("promise", "pledge", "threat");

    private final Reported text;
    private final Pieces pieces;
    private final SpeakerFinder speakers;

    NounReports(Reported text) {
        this.text = text;
        this.pieces = new Pieces(text);
        this.speakers = new SpeakerFinder(text);
    }

    void find() {
        for (Tree tree : text.trees()) {
            for (Token noun : tree.tokens()) {
                if (noun.isNoun() && SaidObjects.isTold(noun.lemma()) && !text.isQuoted(noun)) {
                    report(tree, noun).ifPresent(text::add);
                }
            }
        }
    }

    private Optional<Spoken> report(Tree tree, Token noun) {
        int that = that(tree, noun);
        Optional<Token> whose = that < 0 ? Optional.empty() : whose(tree, noun, that);
        if (whose.isEmpty() || that + 2 >= tree.size() || !isClause(tree, that + 1)) {
            return Optional.empty();
        }
        Cue cue = new Cue(tree, noun, whose.get(), Math.min(whose.get().index(), noun.index()), that - 1);
        int last = tree.size() - 1;
        while (last > that && tree.token(last).text().matches("\\.|\\)")) {
            last--;
        }
        int end = end(tree, noun, that, last);
        Span range = tree.span(that + 1, end);
        List<Span> content = new ArrayList<>(pieces.of(range.start(), range.end()));
        if (content.isEmpty()
                || text.spokenIn(text.paragraphOf(noun.span())).stream()
                        .anyMatch(s -> isSame(s, tree, content.get(0)))) {
            return Optional.empty();
        }
        return Optional.of(new Spoken(
                "noun",
                tree,
                null,
                speaker(tree, whose.get()),
                noun.span(),
                content,
                pieces.manner(range.start(), range.end()),
                null,
                standing(cue),
                SaidObjects.isFelt(noun.lemma()) ? 0.55 : 0.72));
    }

    /** The owner of the words: "Varga’s" is Varga. */
    private Speaker speaker(Tree tree, Token whose) {
        return text.mentionAt(whose)
                .map(m -> new Speaker(m.entity(), m.span()))
                .orElseGet(() -> speakers.speaker(tree, whose));
    }

    private static boolean isSame(Spoken other, Tree tree, Span content) {
        return other.tree() == tree
                && other.content().stream().anyMatch(c -> Math.abs(c.start() - content.start()) <= 1);
    }

    /** Where "that" stands: right after the noun, after "made by X," or after "was". */
    private static int that(Tree tree, Token noun) {
        for (int i = noun.index() + 1; i < Math.min(tree.size(), noun.index() + 10); i++) {
            Token t = tree.token(i);
            if (t.text().equals("that")) {
                Token before = tree.token(i - 1);
                boolean made = before.text().equals(",")
                        && tree.token(noun.index() + 1).text().equals(",");
                boolean was = before.lemma().equals("be") && i <= noun.index() + 4;
                boolean by = tree.token(noun.index() + 1).text().matches("by|from");
                return i == noun.index() + 1 || made || was || by ? i : -1;
            }
            if (t.text().matches("[;:]") || t.isVerb() && !t.lemma().matches("be|make|issue|give")) {
                return -1;
            }
        }
        return -1;
    }

    /** The owner before the noun, or who comes after "by". */
    private Optional<Token> whose(Tree tree, Token noun, int that) {
        Optional<Token> owner = tree.kid(noun, "nmod:poss").filter(this::speaks);
        if (owner.isPresent()) {
            return owner;
        }
        for (int i = noun.index() + 1; i < that - 1; i++) {
            if (tree.token(i).text().matches("by|from")) {
                Token head =
                        tree.token(i).head() >= 0 ? tree.token(tree.token(i).head()) : tree.token(i + 1);
                return Optional.of(head).filter(h -> h.index() < that && h.isNoun() && speaks(h));
            }
        }
        return Optional.empty();
    }

    private boolean speaks(Token token) {
        String noun = RoleFinder.noun(token);
        return token.text().matches("(?i)his|her|their")
                || Nouns.isPerson(noun)
                || Nouns.isOrganization(noun)
                || Nouns.isGroup(Words.lower(token.text()))
                || text.mentionAt(token).isPresent() && !token.text().equalsIgnoreCase("its");
    }

    /** A subject and a finite verb, soon. */
    private static boolean isClause(Tree tree, int from) {
        for (int i = from + 1; i < Math.min(tree.size(), from + 14); i++) {
            if (tree.token(i).pos().matches("VB[DZP]|MD")) {
                return tree.token(from).pos().matches("DT|PRP\\$?|NN.*|JJ.*|EX|CD|RB|VBG|IN");
            }
        }
        return false;
    }

    /** The clause's own reach, before the main verb takes over. */
    private static int end(Tree tree, Token noun, int that, int last) {
        Optional<Token> clause = tree.tokens().stream()
                .filter(t -> t.index() > that && t.relation().matches("acl|ccomp|acl:relcl|root|csubj"))
                .filter(t -> tree.kid(t, "mark").filter(m -> m.index() == that).isPresent())
                .findFirst();
        int end = clause.map(c -> tree.reach(c, Set.of("parataxis"))[1]).orElse(last);
        end = Math.min(end, last);
        boolean main = noun.relation().startsWith("nsubj") && noun.head() > that && noun.head() <= end;
        if (main) {
            int at = noun.head();
            while (at - 1 > that
                    && tree.token(at - 1).head() == noun.head()
                    && tree.token(at - 1).relation().matches("aux.*|cop|advmod")) {
                at--;
            }
            end = at - 1;
        }
        for (int i = that + 3; i <= end && !main; i++) {
            boolean second = tree.token(i).pos().matches("VB[DZP]|MD")
                    && tree.token(i - 1).pos().matches("VB|JJ|RP|VBN");
            if (second) {
                end = i - 1;
            }
        }
        while (end > that + 1
                && Words.isMark(tree.token(end).text())
                && !tree.token(end).text().matches("[%)”\"’']|''")) {
            end--;
        }
        return end;
    }

    /** "X’s denial that", "X’s promise that", "X’s claim that … is false". */
    private static Standing standing(Cue noun) {
        String word = Words.lower(noun.verb().lemma());
        if (word.equals("denial")) {
            return Standing.DENIED;
        }
        if (word.equals("doubt")) {
            return Standing.DOUBTED;
        }
        boolean wrong = noun.verb().relation().startsWith("nsubj")
                && noun.tree()
                        .head(noun.verb())
                        .filter(
                                h -> h.text()
                                        .matches(
                                                "false|untrue|baseless|wrong|unfounded|unproven|nonsense|debunked|disproved|misleading"))
                        .isPresent();
        return wrong ? Standing.DOUBTED : PLANS.contains(word) ? Standing.PLANNED : Standing.CLAIMED;
    }
}
