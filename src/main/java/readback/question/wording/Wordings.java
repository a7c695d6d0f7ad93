package readback.question.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ordinary ways to write a figure or a day, so that a printed key lists them: "2,300" is "2300", "2.1 per cent" is
 * "2.1%", "Feb. 12" is "12 February".
 */
public final class Wordings {

    private static final Pattern SEPARATED = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d)(%| percent| per cent)(?!\\p{L})");
    private static final Pattern SIGN =
            Pattern.compile("(^|.* )([£$€])(\\d[\\d,.]*)( (?:thousand|million|billion))?(m|bn)?");
    private static final Pattern NAMED =
            Pattern.compile("(^|.* )(\\d[\\d,.]*(?: (?:thousand|million|billion))?) (pounds|dollars|euros)");
    private static final Map<String, String> CURRENCIES = Map.of("£", "pounds", "$", "dollars", "€", "euros");
    private static final Map<String, String> SIGNS = Map.of("pounds", "£", "dollars", "$", "euros", "€");
    private static final Map<String, String> SCALES = Map.of("m", " million", "bn", " billion");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final String MONTH = "(\\p{Lu}\\p{Ll}{2,8})\\.?";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?: (\\d{4}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?");
    private static final int ABBREVIATED = 3;

    private Wordings() {}

    /** The wordings and whatever else writes the same figure; those given come first. */
    public static Set<String> ofFigure(List<String> accepted) {
        Set<String> all = new LinkedHashSet<>(accepted);
        for (String words : accepted) {
            for (String way : signed(words)) {
                all.add(way);
                Matcher percent = PERCENT.matcher(way);
                if (percent.find()) {
                    for (String sign : List.of("%", " per cent", " percent")) {
                        all.add(percent.replaceFirst(sign));
                    }
                }
            }
        }
        for (String words : List.copyOf(all)) {
            Numerals.otherwise(words).ifPresent(all::add);
            inWords(words).ifPresent(all::add);
            all.add(SEPARATED.matcher(words).replaceAll(""));
        }
        return all;
    }

    /** "£75" and "75 pounds", "$8.6m" and "$8.6 million". */
    private static List<String> signed(String words) {
        List<String> ways = new ArrayList<>(List.of(words));
        Matcher sign = SIGN.matcher(words);
        if (sign.matches()) {
            String scale =
                    sign.group(5) != null ? SCALES.get(sign.group(5)) : sign.group(4) == null ? "" : sign.group(4);
            ways.add(sign.group(1) + sign.group(2) + sign.group(3) + scale);
            ways.add(sign.group(1) + sign.group(3) + scale + " " + CURRENCIES.get(sign.group(2)));
        }
        Matcher named = NAMED.matcher(words);
        if (named.matches()) {
            ways.add(named.group(1) + SIGNS.get(named.group(3)) + named.group(2));
        }
        return ways;
    }

    /** "fifty-seven" for "57". */
    private static Optional<String> inWords(String words) {
        if (!words.matches("[2-9][1-9]")) {
            return Optional.empty();
        }
        Optional<String> tens = Numerals.otherwise(words.charAt(0) + "0");
        Optional<String> units = Numerals.otherwise(words.substring(1));
        return tens.flatMap(t -> units.map(u -> t + "-" + u));
    }

    /** The wordings and the same days in the other order and with the month short or in full; those given come first. */
    public static Set<String> ofDay(List<String> accepted) {
        Set<String> all = new LinkedHashSet<>(accepted);
        for (String words : accepted) {
            String day = words.replaceFirst("^on ", "");
            Matcher first = DAY_FIRST.matcher(day);
            Matcher last = MONTH_FIRST.matcher(day);
            if (first.matches()) {
                all.addAll(days(first.group(1), first.group(2), first.group(3)));
            } else if (last.matches()) {
                all.addAll(days(last.group(2), last.group(1), last.group(3)));
            }
        }
        return all;
    }

    private static List<String> days(String day, String named, @org.jspecify.annotations.Nullable String year) {
        String start = named.substring(0, ABBREVIATED);
        Optional<String> month =
                MONTHS.stream().filter(m -> m.startsWith(start)).findFirst();
        if (month.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        for (String m : new LinkedHashSet<>(List.of(month.get(), start))) {
            all.add(day + " " + m + (year == null ? "" : " " + year));
            all.add(m + " " + day + (year == null ? "" : ", " + year));
        }
        return all;
    }
}
