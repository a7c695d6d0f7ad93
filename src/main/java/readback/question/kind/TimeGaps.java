package readback.question.kind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readback.question.AnswerKey;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** The year, date or clock time of what a sentence asserts, as a gap of it. */
final class TimeGaps {

    /** In a longer sentence the day is not what it is about. */
    private static final int EASY = 16;

    /** Without "May", which is a verb as well. */
    private static final String MONTHS =
            Gaps.MONTHS.stream().filter(m -> !m.equals("May")).collect(Collectors.joining("|"));

    private static final Pattern TIME = Pattern.compile("\\b(" + String.join("|", Gaps.DAYS) + "|(?:\\d{1,2} )?(?:"
            + MONTHS + ")(?: \\d{1,2}\\b(?!\\d))?|\\d{1,2}:\\d\\d|(?:1[5-9]|20)\\d\\d)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

    /** A gap and what fills it. */
    record Gap(Span part, AnswerKey key) {}

    private TimeGaps() {}

    static Optional<Gap> of(Basis basis, Gaps gaps, Quotation shown, Fact.Dated d) {
        Verbatim told = shown.told();
        String whole = basis.words(d.time().span());
        boolean year = YEAR.matcher(whole).find();
        Matcher m = TIME.matcher(whole);
        if (!(year || shown.isLead() && Gaps.DAYS.contains(whole)) || !m.find()) {
            return Optional.empty();
        }
        Span part =
                new Span(d.time().span().start() + m.start(), d.time().span().start() + m.end());
        Token word = told.sentence().tokensIn(part).stream().findFirst().orElse(null);
        boolean describes =
                word != null && word.pos().equals("CD") && word.relation().matches("nummod|compound|dep");
        Token head = basis.head(d.time().span()).orElse(null);
        boolean made = head != null
                && head.head() >= 0
                && isParticiple(told.sentence(), told.sentence().tokens().get(head.head()));
        boolean day = made
                || year && Gaps.DAYS.contains(basis.words(part)) && told.length() > EASY
                || head == null
                || head.head() != told.asserted().index()
                || told.children(head).stream().anyMatch(c -> c.relation().equals("conj"));
        if (word == null
                || Gaps.MONTHS.contains(basis.words(part))
                || day
                || told.words().contains(" the year ")
                || describes && basis.words(part).length() == 4
                || isOfSaying(told.sentence(), word)) {
            return Optional.empty();
        }
        String words = basis.words(part);
        return gaps.time(words, Spreading.of(words + part.start())).map(key -> new Gap(part, key));
    }

    /** "a viola made in 1719": not what the sentence tells. */
    private static boolean isParticiple(Sentence s, Token verb) {
        return Forms.is(verb.relation(), "acl|acl:relcl|amod")
                || Forms.is(verb.pos(), "VBN|VBG")
                        && s.children(verb.index()).stream().noneMatch(c -> Forms.is(c.relation(), "aux.*|cop"))
                        && !verb.relation().equals("conj");
    }

    /** When somebody spoke is seldom worth asking. */
    private static boolean isOfSaying(Sentence s, Token t) {
        Token at = t;
        while (at.head() >= 0 && !at.isVerb()) {
            at = s.tokens().get(at.head());
        }
        return Says.isSaying(at);
    }
}
