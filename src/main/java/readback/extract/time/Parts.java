package readback.extract.time;

import java.util.Map;

/** The building blocks of {@link TimePattern}s, as regular expressions without backtracking traps. */
final class Parts {

    private static final String SMALL =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                    + "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?";

    private static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7})(?:\\.\\d{1,3})?(?: (?:hundred|thousand|million|billion))?"
                    + "|(?:" + SMALL + ")(?: (?:hundred|thousand|million|billion))?(?: and a half)?"
                    + "|(?:a|one) (?:hundred|thousand|million|billion|dozen)";

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    "weekday",
                    "(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Tues|Weds|Thurs)\\b\\.?)"),
            Map.entry(
                    "wday",
                    "(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)"),
            Map.entry(
                    "month",
                    "(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
                            + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
                            + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)"),
            Map.entry("plainmonth", "(?-i:January|February|July|September|October|November|December)"),
            Map.entry("namemonth", "(?-i:March|April|May|June|August)"),
            Map.entry("day", "(?:0?[1-9]|[12]\\d|3[01])"),
            Map.entry("th", "(?:st|nd|rd|th)"),
            Map.entry("year", "(?:1\\d|20)\\d\\d"),
            Map.entry("newyear", "(?:19|20)\\d\\d"),
            Map.entry("number", NUMBER),
            Map.entry(
                    "few",
                    "several|a few|few|many|some|a couple of|a couple|countless|a number of|a handful of|various"),
            Map.entry("unit", "second|minute|hour|day|night|week|fortnight|weekend|month|quarter|year|decade|century"),
            Map.entry(
                    "units",
                    "seconds?|secs?\\b|minutes?|mins?\\b|hours?|hrs?\\b|days?|nights?|weeks?|fortnights?|weekends?|months?|years?|yrs?\\b|decades?|centur(?:y|ies)"),
            Map.entry("spans", "days?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies)"),
            Map.entry(
                    "plural",
                    "seconds|minutes|hours|days|nights|weeks|fortnights|weekends|months|years|decades|centuries"),
            Map.entry(
                    "bound",
                    "(?:no |not |a little |slightly |well |just |far )?(?:more|less|fewer|longer)"
                            + " than|nearly|almost|about|around|approximately|roughly|at least|at most|up to|as many as|as"
                            + " long as|as much as|just over|just under|well over|well"
                            + " under|(?<=\\b(?:for|in|after|within|of|by|lasted|last|took|takes|take|taken|spent|spend|is|was|has|have|had|with|been)"
                            + " )(?:over|under)|some|an estimated|only"),
            Map.entry("part", "morning|afternoon|evening|night|noon|midday|lunchtime"),
            Map.entry(
                    "edge",
                    "early|late|mid|the beginning of|the start of|the middle of|the end of|the close of|the rest of|the"
                            + " remainder of|later|earlier"),
            Map.entry("season", "spring|summer|autumn|fall|winter"),
            Map.entry("ordinal", "first|second|third|fourth|1st|2nd|3rd|4th"),
            Map.entry(
                    "zone",
                    "GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|PST|PDT|PT|MST|MDT|IST|AEST|AEDT|JST|KST|HKT|Z|local"
                            + " time|(?:eastern|central|pacific|mountain|greenwich mean|british summer)(?: standard|"
                            + " daylight)?(?: time)?"),
            Map.entry("half", "a\\.m\\.|p\\.m\\.|am\\b|pm\\b"),
            Map.entry("hour", "(?:[01]?\\d|2[0-3])"),
            Map.entry("minute", "[0-5]\\d"));

    private Parts() {}

    static String regex(String name) {
        String regex = ALL.get(name);
        if (regex == null) {
            throw new IllegalArgumentException("no part of time patterns: " + name);
        }
        return "(?:" + regex + ")";
    }
}
