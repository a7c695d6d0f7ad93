package readback.extract.time;

import static readback.text.TimeExpression.Kind.DAY;
import static readback.text.TimeExpression.Kind.RANGE;
import static readback.text.TimeExpression.Kind.SET;
import static readback.text.TimeExpression.Kind.TIME;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weekdays, "yesterday", "this morning", holidays. */
final class Days implements TimeGrammar {

    /** Feasts of a fixed day. */
    private static final Map<String, String> FEASTS = Map.of(
            "new year's day", "01-01",
            "valentine's day", "02-14",
            "independence day", "07-04",
            "halloween", "10-31",
            "christmas eve", "12-24",
            "christmas", "12-25",
            "christmas day", "12-25",
            "boxing day", "12-26",
            "new year's eve", "12-31");

    /** A word that makes the feast a mere modifier: "the Christmas market", not "Christmas at home". */
    private static final String NOUN =
            " (?!(?:at|in|and|with|on|or|but|when|is|was|has|had|will|next|this|for|from|as|after|before|if|while|since"
                    + "|until|without|because|the|a|an|he|she|they|it|we|i|you|his|her|their|our|to|are|were|can|could|would"
                    + "|should|may|must|that|which|who|by|over|last|each|every)\\b)[a-z]+";

    @Override
    public String id() {
        return "days";
    }

    @Override
    public Set<String> needs() {
        return Set.of("weekday", "day", "feast");
    }

    @Override
    public List<TimePattern> patterns() {
        return List.of(
                TimePattern.of(
                        DAY,
                        "(?:(?<which>last|next|this|this past|this coming|the following|the previous|early|late|early"
                                + " on|late on) )?<weekday>(?! ?\\d)",
                        Days::weekday),
                TimePattern.of(
                        DAY,
                        "(?:(?:early|late) )?<weekday>(?: (?:early|late))?(?: <part>)?(?: of|,)? (?<week>last|this|next) week",
                        Days::dayOfWeek),
                TimePattern.of(
                        DAY,
                        "(?:a|two) weeks? from <weekday>|<weekday2> (?:week|fortnight)(?=[,.;)]|$)",
                        (g, a) -> null),
                TimePattern.of(
                        RANGE,
                        "<weekday> ?(?:-|\u2013|to|through|thru) ?<weekday2>(?! (?:morning|afternoon|evening|night))",
                        (g, a) -> null),
                TimePattern.of(
                        TIME,
                        "(?:(?<which>last|next|this|early|late|early on|late on|the following|the previous|the)"
                                + " )?<weekday>(?: (?:early|late|mid))?[ -]<part>",
                        Days::weekday),
                TimePattern.of(
                        SET, "(?:weekdays|(?<days>(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days))", Days::everyWeekday),
                TimePattern.of(
                        DAY,
                        "the day (?:before yesterday|after tomorrow)|(?:early |late |later |earlier"
                                + " )?(?:today|yesterday|tomorrow)|later in the day|earlier in the day",
                        Days::nearDay),
                TimePattern.of(
                        TIME,
                        "(?:(?:early |late )?(?<day>yesterday|tomorrow) <part>|tonight|last night|overnight|(?:early"
                                + " |late |earlier |later )?this (?<now>morning|afternoon|evening)|that"
                                + " (?<then>morning|afternoon|evening|night)|the (?<after>next|following|same|previous)"
                                + " (?<next>morning|afternoon|evening|night))",
                        Days::partOfDay),
                TimePattern.of(
                        TIME,
                        "(?:the )?(?:early |late |mid-?)?(?:hours of (?:the"
                                + " )?)?(?<loose>morning|afternoon|evening)(?<!\\b(?:Good|good) morning)(?!"
                                + " (?:star|paper|show|news))(?<=\\b(?:in the|early|late|of the|through the|during"
                                + " the|by|the|mid-)[ -]?(?:morning|afternoon|evening))",
                        (g, a) -> Stamp.part(g.get("loose"))),
                TimePattern.of(
                        TIME,
                        "(?:the )?(?:early hours|(?<hours>morning|afternoon|evening|night)) of <weekday>(?: <part>)?",
                        Days::weekday),
                TimePattern.of(
                        DAY,
                        "(?<which>last |this |next )?(?<feast>(?-i:Christmas Eve|Christmas Day|Christmas(?! [A-Z]|"
                                + NOUN
                                + ")|Boxing Day|New Year['\u2019]s (?:Eve|Day)|Halloween|Valentine['\u2019]s"
                                + " Day|Independence Day|Thanksgiving(?: Day)?|Good Friday|Easter"
                                + " (?:Sunday|Monday)|Easter(?! [A-Z]|"
                                + NOUN
                                + ")|Labou?r Day|Memorial Day))(?: <year>)?",
                        Days::feast),
                TimePattern.of(DAY, "(?:election|polling) day", (g, a) -> null));
    }

    private static @Nullable String weekday(Groups g, Anchor anchor) {
        LocalDate published = anchor.published();
        String which = g.get("which");
        DayOfWeek day = Stamp.weekday(g.get("weekday"));
        String part = Stamp.part(g.has("hours") ? g.get("hours") : g.get("part"));
        if (which.startsWith("the ") && which.length() > 4) {
            LocalDate last = Stamp.firstDay(anchor.reference());
            boolean exact = last != null
                    && anchor.reference() != null
                    && anchor.reference().length() >= 10;
            return !exact
                    ? null
                    : last.with(
                                    which.endsWith("following")
                                            ? TemporalAdjusters.next(day)
                                            : TemporalAdjusters.previous(day))
                            + part;
        }
        if (published == null) {
            return null;
        }
        LocalDate meant = switch (which) {
            case "last", "this past" -> published.with(TemporalAdjusters.previous(day));
            case "next", "this coming" -> published.with(TemporalAdjusters.next(day));
            case "this" -> published.with(TemporalAdjusters.nextOrSame(day));
            default -> Stamp.meant(anchor, published, day);
        };
        return meant + part;
    }

    /** "Wednesday next week", "on Friday of last week". */
    private static @Nullable String dayOfWeek(Groups g, Anchor anchor) {
        return anchor.published() == null
                ? null
                : anchor.published().plusWeeks(Stamp.step(g.get("week"))).with(Stamp.weekday(g.get("weekday")))
                        + Stamp.part(g.get("part"));
    }

    /** {@code XXXX-WXX-5} for Fridays. */
    private static String everyWeekday(Groups g, Anchor anchor) {
        return g.has("days") ? "XXXX-WXX-" + Stamp.weekday(g.get("days")).getValue() : "XXXX-WXX";
    }

    private static @Nullable String nearDay(Groups g, Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return null;
        }
        String words = g.whole();
        int days = words.equals("the day before yesterday")
                ? -2
                : words.equals("the day after tomorrow")
                        ? 2
                        : words.endsWith("yesterday") ? -1 : words.endsWith("tomorrow") ? 1 : 0;
        return published.plusDays(days).toString();
    }

    private static @Nullable String partOfDay(Groups g, Anchor anchor) {
        LocalDate published = anchor.published();
        if (g.has("then") || g.has("after")) {
            LocalDate last = Stamp.firstDay(anchor.reference());
            String part = g.has("then") ? g.get("then") : g.get("next");
            if (last == null || anchor.reference() == null || anchor.reference().length() < 10) {
                return null;
            }
            int days = switch (g.get("after")) {
                case "next", "following" -> 1;
                case "previous" -> -1;
                default -> 0;
            };
            return last.plusDays(days) + Stamp.part(part);
        }
        if (published == null) {
            return null;
        }
        if (g.has("day")) {
            return published.plusDays(g.get("day").equals("tomorrow") ? 1 : -1) + Stamp.part(g.get("part"));
        }
        if (g.has("now")) {
            return published + Stamp.part(g.get("now"));
        }
        return (g.whole().equals("last night") ? published.minusDays(1) : published) + "TNI";
    }

    private static @Nullable String feast(Groups g, Anchor anchor) {
        String day = FEASTS.get(g.get("feast").replace('\u2019', '\''));
        if (day == null) {
            return null;
        }
        String which = g.get("which");
        Anchor then = which.isBlank() ? anchor : new Anchor(anchor.published(), !which.startsWith("last"), null);
        return Dates.dated(
                Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(3)), g.number("year"), then);
    }

    @Override
    public List<TimeExample> examples() {
        return List.of(
                TimeExample.of(
                        "She resigned Thursday after talks on Monday.", "Thursday = 2022-01-13", "Monday = 2022-01-10"),
                TimeExample.of(
                        "Next Tuesday and last Friday.", "Next Tuesday = 2022-01-18", "last Friday = 2022-01-07"),
                TimeExample.of(
                        "It rained late on Sunday night and Monday morning.",
                        "late on Sunday night = 2022-01-09TNI",
                        "Monday morning = 2022-01-10TMO"),
                TimeExample.of(
                        "Today, tomorrow and the day before yesterday.",
                        "Today = 2022-01-14",
                        "tomorrow = 2022-01-15",
                        "the day before yesterday = 2022-01-12"),
                TimeExample.of(
                        "Last night was colder than yesterday evening and tonight.",
                        "Last night = 2022-01-13TNI",
                        "yesterday evening = 2022-01-13TEV",
                        "tonight = 2022-01-14TNI"),
                TimeExample.of(
                        "It reopens Wednesday next week, a week from Sunday; it closed on Friday of last week.",
                        "Wednesday next week = 2022-01-19",
                        "a week from Sunday",
                        "Friday of last week = 2022-01-07"),
                TimeExample.of("It is open Monday to Friday.", "Monday to Friday"),
                TimeExample.of("They eat fish on Fridays.", "Fridays = XXXX-WXX-5"),
                TimeExample.of("He was found on New Year\u2019s Eve.", "New Year\u2019s Eve = 2021-12-31"),
                TimeExample.of("They spent Christmas at home.", "Christmas = 2021-12-25"),
                TimeExample.of("The sun sat over the Christmas market; Sun Wed Fri."));
    }
}
