package readback.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Typed;

/** The key that fits accepted wordings which say nothing about their form: a number, a moment, a name or a phrase. */
final class KeyGuess {

    private static final Pattern HOW_MANY =
            Pattern.compile("\\bhow (many|much|old|long|far|tall|high|big|large|fast)\\b");
    private static final Pattern WHEN =
            Pattern.compile("\\b(when|(what|which) (year|day|date|month|decade|century))\\b");
    private static final Pattern DATE = Pattern.compile(
            "(?iu).*\\b(\\d{4}s?|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
                    + "|august|september|october|november|december|\\d{1,2}(st|nd|rd|th)?)\\b.*");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private KeyGuess() {}

    static AnswerKey of(String question, List<String> accepted) {
        String asked = question.toLowerCase(Locale.ROOT);
        if (WHEN.matcher(asked).find()
                && accepted.stream().allMatch(a -> DATE.matcher(a).matches())) {
            return new Moment(accepted, null);
        }
        boolean figures = accepted.stream().allMatch(a -> DIGIT.matcher(a).find());
        if (HOW_MANY.matcher(asked).find() && figures) {
            return new Number(accepted, null, null);
        }
        boolean names = accepted.stream().allMatch(KeyGuess::isName);
        return new Typed(accepted, names ? Typed.Sort.NAME : Typed.Sort.PHRASE, List.of());
    }

    /** Every word but small ones begins with a capital, and there is no figure. */
    private static boolean isName(String words) {
        if (DIGIT.matcher(words).find()) {
            return false;
        }
        String[] parts = words.strip().split("[\\s-]+");
        boolean capital = false;
        for (String part : parts) {
            boolean upper = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
            capital |= upper;
            if (!upper && part.length() > 3) {
                return false;
            }
        }
        return capital;
    }
}
