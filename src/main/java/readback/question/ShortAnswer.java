package readback.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.wording.Asked;
import readback.question.wording.Figures;
import readback.question.wording.Moments;
import readback.question.wording.Names;
import readback.question.wording.Phrases;
import readback.question.wording.Verdict;

/**
 * Grades a free answer to any short question, as {@code readback grade} does for whole files: no key says which rules
 * apply, so each accepted wording is graded as what it looks like (a number, a moment, a name, a phrase). The answer may
 * run on in sentences, as that of a language model does.
 */
public final class ShortAnswer {

    private static final Pattern WHEN = Pattern.compile(
            "(?iu)^\\W*(when|since when|until when|(on|in|since) (which|what) (year|date|day|month)|(what|which)"
                    + " (year|date|day|month))\\b.*",
            Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)^\\W*(how (many|much|old|long|tall|far|high|big|large|wide|deep|heavy|fast|often)"
                    + "|what (percent|percentage|number|share|proportion|age)|at what age)\\b.*",
            Pattern.DOTALL);

    /** So many accepted wordings are read. */
    private static final int MOST = 100;

    private ShortAnswer() {}

    /**
     * The best verdict over the accepted wordings. Where the question asks for several ("what are the three layers"),
     * so many of them are needed.
     *
     * @param question may be empty
     * @param accepted right wordings, each on its own enough unless the question asks for several
     */
    public static Grade grade(String question, List<String> accepted, String answer) {
        if (answer.isBlank()) {
            return Grade.EMPTY;
        }
        Set<String> wordings = new LinkedHashSet<>();
        for (String wording : accepted.subList(0, Math.min(MOST, accepted.size()))) {
            wordings.add(wording);
        }
        Verdict best = new Verdict(0, "There is nothing to hold it against.", "wrong");
        List<String> right = new ArrayList<>();
        for (String wording : wordings) {
            Verdict verdict = either(question, wording, accepted, answer);
            if (verdict.isRight()) {
                right.add(wording);
            }
            if (verdict.fraction() > best.fraction() || best.fraction() == 0 && verdict.fraction() == 0) {
                best = verdict;
            }
        }
        int wanted = Math.min(Asked.howMany(question), Asked.distinct(List.copyOf(wordings)));
        int named = Asked.distinct(right);
        if (best.isRight() && named < wanted) {
            return new Grade((double) named / wanted, named + " of " + wanted + " that are asked for.", "partial");
        }
        return Grade.of(best);
    }

    /** The wording as it stands, and without the words that the question itself gives. */
    private static Verdict either(String question, String wording, List<String> accepted, String answer) {
        Verdict verdict = one(question, wording, accepted, answer);
        String rest = Asked.withoutGiven(wording, question);
        if (verdict.isRight() || !verdict.category().equals("partial") || rest.isEmpty()) {
            return verdict;
        }
        Verdict shorter = one(question, rest, accepted, answer);
        return shorter.isRight() ? shorter : verdict;
    }

    private static Verdict one(String question, String wording, List<String> accepted, String answer) {
        if (Moments.isMoment(wording) && (WHEN.matcher(question).matches() || !Figures.isAmount(wording))) {
            return Moments.grade(List.of(wording), answer, null, true);
        }
        if (Figures.isAmount(wording) || COUNT.matcher(question).matches() && Figures.hasAmount(wording)) {
            return Figures.grade(List.of(wording), answer, null, null, true);
        }
        if (Names.isName(wording)) {
            return Names.gradeFree(wording, accepted, answer);
        }
        return Phrases.grade(List.of(wording), answer, List.of(), true);
    }
}
