package readback.extract.time;

import static readback.text.TimeExpression.Kind.TIME;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day, with the day where it stands beside them: "9 p.m.", "21:00 GMT on Monday", "noon". */
final class Clocks implements TimeGrammar {

    private static final String ZONE = "(?: <zone>)?";
    private static final String WHEN =
            "(?: on|,)? (?:(?<near>yesterday|today|tomorrow|last night|tonight|this morning|this afternoon|this"
                    + " evening)|(?<other>the (?:next|following|previous|same)"
                    + " (?:day|morning|afternoon|evening|night)|that"
                    + " (?:day|morning|afternoon|evening|night))|(?<which>last|next|this)? ?<weekday>)";
    private static final String DATE =
            "(?: on|,)? (?:<wday>,? )?(?:<month> <day><th>?|<day2>(?:st|nd|rd|th)? <month2>)(?:,? <year>)?";
    private static final String NEAR = "(?:(?:about|around|approximately) )?";
    private static final String CLOCK = "(?:<hour>(?:[:.]<minute>)?(?::\\d\\d)? ?<half>" + ZONE
            + "|<hour2>:<minute2>(?::\\d\\d)?(?: ?(?:hours|hrs|h))?" + ZONE.replace("<zone>", "<zone2>")
            + "|(?<military>(?:[01]\\d|2[0-3])[0-5]\\d) (?:GMT|UTC|hours|hrs|local"
            + " time)|(?<oclock>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
            + " o['\u2019]clock|(?<named>noon|midday|midnight))";

    @Override
    public String id() {
        return "clocks";
    }

    @Override
    public Set<String> needs() {
        return Set.of("digit", "clock");
    }

    @Override
    public List<TimePattern> patterns() {
        return List.of(
                TimePattern.of(TIME, NEAR + CLOCK, Clocks::value),
                TimePattern.of(TIME, NEAR + CLOCK + WHEN + "(?: <part>)?", Clocks::value),
                TimePattern.of(
                        TIME, "(?:dawn|dusk|sunrise|sunset|daybreak|nightfall)" + WHEN, (g, a) -> Clocks.day(g, a)),
                TimePattern.of(TIME, NEAR + CLOCK + DATE, Clocks::value),
                TimePattern.of(
                        TIME,
                        "(?:<weekday>|(?<near>yesterday|today|tomorrow|tonight))(?: at|,) " + CLOCK,
                        Clocks::value),
                TimePattern.of(
                        TIME,
                        "(?:<wday>,? )?(?:<month> <day><th>?|<day2>(?:st|nd|rd|th)? <month2>)(?:,? <year>)?(?: at|,) "
                                + CLOCK,
                        Clocks::value),
                TimePattern.of(
                        TIME,
                        "half past (?<past>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
                        (g, a) -> null),
                TimePattern.of(
                        TIME,
                        "(?<=\\b(?:at|before|after|until|since|by)"
                                + " )(?:dawn|dusk|sunrise|sunset|daybreak|nightfall|night)(?! [A-Z])",
                        (g, a) -> g.whole().equals("night") ? "TNI" : null));
    }

    private static @Nullable String value(Groups g, Anchor anchor) {
        String time = time(g);
        if (time == null) {
            return null;
        }
        String day = day(g, anchor);
        return (day == null ? "" : day) + time;
    }

    private static @Nullable String time(Groups g) {
        String named = g.get("named");
        if (!named.isEmpty()) {
            return named.equals("midnight") ? "T24:00" : "T12:00";
        }
        if (g.has("military")) {
            return "T" + g.get("military").substring(0, 2) + ":"
                    + g.get("military").substring(2);
        }
        if (g.has("oclock")) {
            return null;
        }
        if (g.has("hour2")) {
            return String.format(Locale.ROOT, "T%02d:%s", g.number("hour2"), g.get("minute2"));
        }
        int hour = Integer.parseInt(g.get("hour"));
        if (hour < 1 || hour > 12) {
            return null;
        }
        hour = hour % 12 + (g.get("half").startsWith("p") ? 12 : 0);
        return String.format(Locale.ROOT, "T%02d:%s", hour, g.has("minute") ? g.get("minute") : "00");
    }

    private static @Nullable String day(Groups g, Anchor anchor) {
        if (g.has("month") || g.has("month2")) {
            int day = Integer.parseInt(g.has("day") ? g.get("day") : g.get("day2"));
            return Dates.dated(
                    Stamp.month(g.has("month") ? g.get("month") : g.get("month2")), day, g.number("year"), anchor);
        }
        LocalDate last = anchor.reference() != null && anchor.reference().length() >= 10
                ? Stamp.firstDay(anchor.reference())
                : null;
        if (g.has("other")) {
            int step = g.get("other").matches("the (?:next|following) .*")
                    ? 1
                    : g.get("other").startsWith("the previous") ? -1 : 0;
            return last == null ? null : last.plusDays(step).toString();
        }
        if (last != null && !g.has("weekday") && !g.has("near")) {
            return last.toString();
        }
        LocalDate published = anchor.published();
        if (published == null) {
            return null;
        }
        if (!g.has("weekday") && !g.has("near")) {
            return null;
        }
        if (g.has("weekday")) {
            return Stamp.meant(anchor, published, Stamp.weekday(g.get("weekday")))
                    .toString();
        }
        int shift = switch (g.get("near")) {
            case "yesterday", "last night" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        return published.plusDays(shift).toString();
    }

    @Override
    public List<TimeExample> examples() {
        return List.of(
                TimeExample.of("The blast came at 9 p.m. on Monday.", "9 p.m. on Monday = 2022-01-10T21:00"),
                TimeExample.of(
                        "Doors open at 7.30am; the train left Thursday at 18:05.",
                        "7.30am = T07:30",
                        "Thursday at 18:05 = 2022-01-13T18:05"),
                TimeExample.of(
                        "At 0915 GMT on 3 March 2021, then at 2:30 the next day.",
                        "0915 GMT on 3 March 2021 = 2021-03-03T09:15",
                        "2:30 the next day = 2021-03-04T02:30"),
                TimeExample.of(
                        "At about 4pm it rained, by dawn on Saturday it was dry.",
                        "about 4pm = T16:00",
                        "dawn on Saturday = 2022-01-08"),
                TimeExample.of("They am 5 amps and 12:5."));
    }
}
