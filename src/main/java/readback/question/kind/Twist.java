package readback.question.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Words;

/**
 * One fact of a sentence changed so that the article contradicts it.
 *
 * @param words  the changed sentence
 * @param before what the article says
 * @param after  what it says now
 */
record Twist(String words, String before, String after) {

    private static final Map<String, String> OPPOSITES = opposites();

    /** Without "May", which is a verb as well. */
    private static final List<String> MONTHS =
            Gaps.MONTHS.stream().filter(m -> !m.equals("May")).toList();

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.,-])(\\d{1,3}(,\\d{3})+|\\d{2,})(?![\\d,.-]*\\d|st|nd|rd|th)");

    private static final Pattern NOT = Pattern.compile("\\b(has|have|had|is|are|was|were|will|would|could|can)( not)\\b"
            + "(?! (only|yet|just|so|always|all|every|necessarily|enough|more|less|as|much|many|any)\\b)");

    /** Ways to twist this sentence, the most telling first. */
    static List<Twist> of(String sentence, Clause clause) {
        List<Twist> found = new ArrayList<>();
        if (sentence.matches(
                ".*[“”\"].*|(?i).*\\b(whether|unknown|unclear|not known|not clear|not sure|may or may not)\\b.*")) {
            return found;
        }
        double place = Spreading.of(sentence);
        bound(sentence).ifPresent(found::add);
        figure(sentence, place).ifPresent(found::add);
        cycle(sentence, MONTHS, place).ifPresent(found::add);
        if (!sentence.matches(
                ".*\\b(at least|more than|fewer than|less than|over|under|about|around|nearly|almost|up to)\\b.*")) {
            small(sentence, place).ifPresent(found::add);
        }
        opposite(sentence, clause).ifPresent(found::add);
        negation(sentence).ifPresent(found::add);
        return found;
    }

    /** "more than 250" turned into "fewer than 250". */
    private static Optional<Twist> bound(String sentence) {
        for (String[] pair :
                new String[][] {{"more than", "fewer than"}, {"fewer than", "more than"}, {"less than", "more than"}}) {
            Matcher m = Pattern.compile("(?i)\\b" + pair[0] + "(?= \\d)").matcher(sentence);
            if (m.find()) {
                String before = sentence.substring(m.start(), m.end());
                String after = Character.isUpperCase(before.charAt(0)) ? Letters.capital(pair[1]) : pair[1];
                String words = sentence.substring(0, m.start()) + after + sentence.substring(m.end());
                boolean money = words.matches(".*" + after + " [£$€].*|.*" + after
                        + " [\\d.,]+ ?(%|per|years?|days?|miles|km|metres|meters).*");
                return money ? Optional.empty() : Optional.of(new Twist(words, before, after));
            }
        }
        return Optional.empty();
    }

    /** "has not been charged" without the "not". */
    static Optional<Twist> negation(String sentence) {
        Matcher m = NOT.matcher(sentence);
        boolean plain =
                !sentence.matches("(?i).*\\b(but|until|unless|or|nor|neither|no|if|though|although|whether)\\b.*");
        if (!plain || !m.find() || sentence.split(" ").length > 18) {
            return Optional.empty();
        }
        String words = sentence.substring(0, m.end(1)) + sentence.substring(m.end(2));
        return NOT.matcher(words).find() ? Optional.empty() : Optional.of(new Twist(words, m.group(), m.group(1)));
    }

    private static Optional<Twist> opposite(String sentence, Clause clause) {
        String[] parts = sentence.split(" ");
        for (int i = 1; i < parts.length; i++) {
            String bare = parts[i].replaceFirst("[,.;:]$", "");
            String other = OPPOSITES.get(bare);
            if (other != null && once(sentence, bare) && fits(parts[i - 1], bare, sentence, clause)) {
                return Optional.of(new Twist(swap(sentence, bare, other), bare, other));
            }
        }
        return Optional.empty();
    }

    /** "won" turns into "lost" as a verb only, "rose" into "fell" of figures only, and no "more cheap". */
    private static boolean fits(String before, String word, String sentence, Clause clause) {
        if (before.equalsIgnoreCase("no")
                || word.matches("before|after") && clause.isNegated()
                || word.matches("before|after") && sentence.matches("No .*|.* (no|not|n’t|never) .*")
                || word.matches("wins?|won|loses?|lost")
                        && sentence.matches(".*\\b" + word + " (\\p{L}+ )?[£$€\\d].*")) {
            return false;
        }
        if (before.matches("(?i)more|most|less|least|so|too|as|very|how")) {
            return !word.matches(
                    "expensive|cheap|reliable|unreliable|popular|likely|unlikely|easy|difficult|well|often");
        }
        if (word.matches("many|most|few|fewer|early|late")) {
            return word.matches("early|late")
                    ? sentence.matches(".*\\b" + word + " (on|in) .*")
                    : !before.matches("(?i)the|a|as|how|so|too|one|at|of|his|her|its|their|no");
        }
        if (word.matches("increased?|decreased?|rose|fell|risen|fallen|grew|grown|shrank|shrunk")
                && sentence.matches(".*\\b(rise|drop|decline|fall|growth|up|down|increase|decrease|gain|loss)\\b.*")) {
            return false;
        }
        if (word.matches(
                "rare|common|dangerous|safe|popular|unpopular|solitary|sociable|optimistic|pessimistic|successful|unsuccessful|reliable|unreliable|cheap|expensive|easy|difficult|dearer|temporary|permanent|likely|unlikely")) {
            return clause.root().text().equals(word)
                    || clause.isWhole() && clause.root().text().equals(word);
        }
        if (word.matches("rose|fell|risen|fallen|rising|falling|grew|grown|growing|shrank|shrunk")) {
            return !sentence.matches(
                            ".*\\b" + word + " (ill|asleep|silent|apart|victim|short|behind|in love|to|on)\\b.*")
                    && sentence.matches(".*\\d.*|.*(number|price|cost|rate|population|sales|temperature|level).*");
        }
        return !word.matches("won|lost|win|lose|wins|loses|opened|closed|began|ended|started|failed|support|supports")
                || clause.root().text().equals(word);
    }

    private static Optional<Twist> cycle(String sentence, List<String> names, double place) {
        for (String name : names) {
            if (once(sentence, name)) {
                int step = 1 + (int) (place * (names.size() - 2));
                String other = names.get((names.indexOf(name) + step) % names.size());
                if (!sentence.contains(other)) {
                    return Optional.of(new Twist(swap(sentence, name, other), name, other));
                }
            }
        }
        return Optional.empty();
    }

    /** "three" turned into a number near by; not in "one of the three legs", nor before the list that counts them. */
    private static Optional<Twist> small(String sentence, double place) {
        for (int i = 0; i < Gaps.SMALL.size(); i++) {
            String name = Gaps.SMALL.get(i);
            if (once(sentence, name) && !sentence.matches(".*(?i)\\b(between|of the|both) " + name + "\\b.*|.* – .*")) {
                int step = 1 + (int) (place * 3);
                int other = place * 10 % 1 < 0.5 && i >= step || i + step >= Gaps.SMALL.size() ? i - step : i + step;
                return Optional.of(new Twist(swap(sentence, name, Gaps.SMALL.get(other)), name, Gaps.SMALL.get(other)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Twist> figure(String sentence, double place) {
        Matcher m = FIGURE.matcher(sentence);
        if (!m.find()) {
            return Optional.empty();
        }
        String before = m.group(1);
        if (sentence.startsWith("-year-old", m.end()) || sentence.matches(".*, " + before + ",.*")) {
            return Optional.empty();
        }
        String front = sentence.substring(0, m.start()).toLowerCase(Locale.ROOT);
        if (m.find() || front.matches(".*\\b(at least|more than|fewer than|less than|over|under|up to|only) \\S?$")) {
            return Optional.empty();
        }
        long value = Long.parseLong(before.replace(",", ""));
        boolean year = before.matches("(1[5-9]|20)\\d\\d");
        long after = year ? value - 3 - (long) (place * 9) : place < 0.5 ? value * 3 / 2 : Math.max(1, value * 3 / 5);
        boolean day = front.matches(".*(" + String.join("|", MONTHS).toLowerCase(Locale.ROOT) + "|may) $")
                || sentence.substring(front.length() + before.length())
                        .matches(" (" + String.join("|", MONTHS) + "|May).*");
        boolean share = sentence.substring(front.length() + before.length()).matches(" ?(%|per ?cent).*");
        if (day) {
            after = value > 14 ? value - 2 - (long) (place * 8) : value + 2 + (long) (place * 8);
        } else if (share && after > 99) {
            after = value * 3 / 5;
        }
        if (!year && !day) {
            long grain = 1;
            while (value % (grain * 10) == 0) {
                grain *= 10;
            }
            after = Math.max(grain, after / grain * grain);
        }
        String words = before.contains(",") ? String.format(Locale.ROOT, "%,d", after) : Long.toString(after);
        return after == value ? Optional.empty() : Optional.of(new Twist(swap(sentence, before, words), before, words));
    }

    private static boolean once(String sentence, String word) {
        Matcher m = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}-])")
                .matcher(sentence);
        return m.find() && !m.find();
    }

    private static String swap(String sentence, String word, String other) {
        return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}-])")
                .matcher(sentence)
                .replaceFirst(Matcher.quoteReplacement(other));
    }

    private static Map<String, String> opposites() {
        Map<String, String> found = new HashMap<>();
        for (String line : Words.lines("opposites")) {
            String[] pair = line.split("\\s*[|>]\\s*");
            found.put(pair[0], pair[1]);
            if (line.contains("|")) {
                found.putIfAbsent(pair[1], pair[0]);
            }
        }
        return Map.copyOf(found);
    }
}
