package readback.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, day and agency that wire copy puts before its first sentence: "ALMATY, Jan 13 (Agency) — ". */
final class Dateline {

    private static final String DAY = "(?:,? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?"
            + " )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:,?"
            + " \\d{4})?)?";
    private static final String AGENCY = "(?: ?\\(\\p{Lu}[\\p{L}\\p{N} ./&-]{1,40}\\))";
    private static final String DASH = "[ ]*(?:—|–|--|-|:)[ ]+";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu} .'’/-]{2,40}";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2})?";
    private static final Pattern LINE = Pattern.compile("^(?:"
            + CAPITALS + REGION + "(?i:" + DAY + ")" + AGENCY + "?[ ]*(?:—|–|--|-)[ ]+"
            + "|\\p{Lu}[\\p{L} .'’/-]{2,40}" + REGION + "(?i:" + DAY + ")" + AGENCY + DASH
            + "|\\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20})?, \\p{Lu}[\\p{L}'’-]{2,20}(?:"
            + " \\p{Lu}[\\p{L}'’-]{2,20})?(?i:"
            + DAY
            + ") (?:—|–|--) (?=\\p{Lu})"
            + "|" + AGENCY.replace(" ?", "") + DASH
            + ")");

    private Dateline() {}

    /** Length of the dateline that a paragraph begins with, 0 if there is none. */
    static int length(String paragraph) {
        Matcher m = LINE.matcher(paragraph.substring(0, Math.min(140, paragraph.length())));
        return m.find() ? m.end() : 0;
    }
}
