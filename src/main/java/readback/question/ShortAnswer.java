package readback.question;

import java.util.List;
import java.util.regex.Pattern;
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
            "(?iu)^\\W*(when|since when|until when|on which|on what|in which year|in what year|what year|which"
                    + " year|what (date|day|month)|which (date|day|month))\\b.*",
            Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)^\\W*(how (many|much|old|long|tall|far|high|big|large|wide|deep|heavy|fast|often)|what"
                    + " (percent|percentage|number|share|proportion|age)|at what age)\\b.*",
            Pattern.DOTALL);

    private ShortAnswer() {}

    /**
     * The best verdict over the accepted wordings.
     *
     * @param question may be empty
     * @param accepted right wordings, each on its own enough
     */
    public static Grade grade(String question, List<String> accepted, String answer) {
        if (answer.isBlank()) {
            return Grade.EMPTY;
        }
        Verdict best = new Verdict(0, "There is nothing to hold it against.", "wrong");
        for (String wording : accepted) {
            Verdict verdict = one(question, wording, accepted, answer);
            if (verdict.fraction() > best.fraction() || best.fraction() == 0 && verdict.fraction() == 0) {
                best = verdict;
            }
        }
        return Grade.of(best);
    }

    private static Verdict one(String question, String wording, List<String> accepted, String answer) {
        if (Moments.isMoment(wording) && (WHEN.matcher(question).matches() || !Figures.isAmount(wording))) {
            return Moments.grade(List.of(wording), answer, null, true);
        }
        if (Figures.isAmount(wording) || COUNT.matcher(question).matches() && Figures.hasAmount(wording)) {
            return Figures.grade(List.of(wording), answer, null, null, true);
        }
        if (Names.isName(wording)) {
            return Names.grade(List.of(wording), answer, List.of(), true);
        }
        return Phrases.grade(List.of(wording), answer, List.of(), true);
    }
}
