package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Standing;

/**
 * The article's own distance right behind a statement: "…, without providing evidence", and a next sentence such as
 * "He gave no evidence." or "The claim could not be verified."
 */
final class Doubts {

    private static final String GIVE = "(?:give|offer|provide|produce|present|cite|show|supply|share)";
    private static final String GAVE =
            "(?:gave|offered|provided|produced|presented|cited|showed|supplied|has given|has offered|has provided)";
    private static final String PROOF =
            "(?:evidence|proof|documents?|reports?|e-?mails?|records?|photographs|sources?)";
    private static final String CLAIM =
            "(?:claims?|statements?|allegations?|accusations?|assertions?|account|version|figures?|remarks?)";

    /** "without (giving any) evidence" at the end of what is said: the article's words, not the speaker's. */
    private static final Pattern WITHOUT =
            Pattern.compile("(?i),? (?:but )?without (?:\\w+ing )?(?:any |further |the )?(?:evidence|proof)[.]?$");

    private static final Pattern GAVE_NONE =
            Pattern.compile("(?i)\\b" + GAVE + " no (?:evidence|proof)\\b|\\b(?:did not|didn['’]t"
                    + "|has not|could not|would not|declined to|refused to|failed to) " + GIVE + "[nd]? (?:them\\b"
                    + "|(?:any |the |further |other ){0,2}" + PROOF + "\\b)");
    private static final Pattern NOT_VERIFIED =
            Pattern.compile("(?i)^(?:the|that|this|those|these|his|her|their|its|both)"
                    + " (?:\\w+ )?" + CLAIM + " (?:could|can|has|have) not (?:yet )?be(?:en)? (?:\\w+ly )?"
                    + "(?:verified|confirmed|checked|substantiated|corroborated)\\b"
                    + "|^there (?:is|was|has been) no (?:evidence|proof)\\b");

    private final Reported text;

    Doubts(Reported text) {
        this.text = text;
    }

    Spoken of(Spoken spoken) {
        Spoken cut = withoutEvidence(spoken);
        if (cut != spoken) {
            return cut;
        }
        boolean open = spoken.standing() == Standing.CLAIMED || spoken.standing() == Standing.PLANNED;
        return open && next(spoken).filter(t -> doubts(t, spoken)).isPresent()
                ? stands(spoken, spoken.content())
                : spoken;
    }

    private Spoken withoutEvidence(Spoken spoken) {
        Span last = spoken.content().get(spoken.content().size() - 1);
        Matcher tail = WITHOUT.matcher(last.in(text.text()));
        if (text.quoteAt(last.end() - 1).isPresent() || !tail.find() || tail.start() == 0) {
            return spoken;
        }
        List<Span> content = new ArrayList<>(spoken.content());
        content.set(content.size() - 1, new Span(last.start(), last.start() + tail.start()));
        return stands(spoken, content);
    }

    private static Spoken stands(Spoken s, List<Span> content) {
        return new Spoken(
                s.rule(),
                s.tree(),
                s.verb(),
                s.speaker(),
                s.cue(),
                content,
                s.manner(),
                s.medium(),
                Standing.DOUBTED,
                s.confidence());
    }

    /** The sentence right behind, in the same paragraph and outside quotations. */
    private Optional<Tree> next(Spoken spoken) {
        int end = spoken.cue().end();
        for (Span piece : spoken.content()) {
            end = Math.max(end, piece.end());
        }
        int at = text.analysis().sentenceOf(new Span(end - 1, end)).index();
        if (at + 1 >= text.trees().size()) {
            return Optional.empty();
        }
        Tree next = text.trees().get(at + 1);
        return Optional.of(next)
                .filter(t -> t.sentence().paragraph()
                                == text.trees().get(at).sentence().paragraph()
                        && !text.isQuoted(t.token(0)));
    }

    private boolean doubts(Tree next, Spoken spoken) {
        String words = next.sentence().span().in(text.text());
        if (NOT_VERIFIED.matcher(words).find()) {
            return true;
        }
        Matcher none = GAVE_NONE.matcher(words);
        return none.find() && isSame(next, spoken, none.start());
    }

    /** The subject of "gave no evidence" is the speaker, or is not known to be anybody else. */
    private boolean isSame(Tree next, Spoken spoken, int verb) {
        int limit = next.sentence().span().start() + verb;
        Integer who = spoken.speaker().entity();
        return next.tokens().stream()
                .filter(t -> t.span().end() <= limit && t.relation().startsWith("nsubj"))
                .reduce((a, b) -> b)
                .filter(s -> s.isPronoun()
                        ? text.mentionAt(s)
                                .map(Mention::entity)
                                .filter(e -> who != null && !who.equals(e))
                                .isEmpty()
                        : text.mentionAt(s)
                                .map(Mention::entity)
                                .filter(e -> e.equals(who))
                                .isPresent())
                .isPresent();
    }
}
