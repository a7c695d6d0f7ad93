package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Moment;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.english.Basis;
import readback.text.Fact;
import readback.text.Span;
import readback.text.TimeExpression;

/** The question words for a time, and its keys. */
record Timing(String wh, String key) {

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final Pattern DAY = Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Pattern PART_OF_DAY =
            Pattern.compile("(?:late |early )?(?:on )?(\\p{Lu}\\p{L}+day)(?: (?:morning|afternoon|evening|night))?");
    private static final Pattern DATE = Pattern.compile("^(\\d{1,2} \\p{Lu}|\\p{Lu}\\p{L}+\\.? \\d{1,2}(?!\\d))");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[:.](\\d\\d)( ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?");

    /** What to ask for this time; nothing for those that say little ("last year", "now"). */
    static Optional<Timing> of(Basis basis, TimeExpression time) {
        String words = basis.words(time.span()).replace('\n', ' ').replaceFirst("^(?i)(in|on|at|during) ", "");
        String text = basis.analysis().article().text();
        String before =
                text.substring(Math.max(0, time.span().start() - 8), time.span().start());
        boolean between = time.kind() == TimeExpression.Kind.RANGE && before.equalsIgnoreCase("between ");
        return Optional.ofNullable(wh(time.kind(), words))
                .map(wh -> new Timing(wh, (between ? "between " : "") + key(wh, words)));
    }

    private static @Nullable String wh(TimeExpression.Kind kind, String words) {
        boolean year = words.matches(".*\\b\\d{4}\\b.*");
        return switch (kind) {
            case DAY ->
                DAY.matcher(words).results().count() == 1 && !words.matches(".*\\d.*")
                        ? words.matches("(late |early )?(on )?\\w+day") ? "on which day" : null
                        : words.matches(".*\\d.*") ? "on what date" : null;
            case YEAR ->
                words.matches("(the year )?\\d{4}")
                        ? "in which year"
                        : words.matches("(?i)(\\p{L}+|\\d+) (years|months|weeks|decades|centuries) ago")
                                ? "how long ago"
                                : year ? "when" : null;
            case MONTH ->
                Gaps.MONTHS.contains(words)
                        ? "in which month"
                        : year
                                        || words.matches(
                                                "(next|last) \\p{Lu}\\p{L}+|the (end|start|beginning) of \\p{Lu}\\p{L}+")
                                ? "when"
                                : null;
            case RANGE -> words.matches(".*\\d{4}.*\\d{4}.*") ? "when" : null;
            case DECADE -> words.matches("the (19|20)\\d0s") ? "in which decade" : year ? "when" : null;
            case CENTURY -> words.matches(".*\\d.*") ? "when" : null;
            case SEASON -> year ? "when" : SEASONS.contains(words.replaceFirst("^the ", "")) ? "in which season" : null;
            case TIME ->
                CLOCK.matcher(words).matches()
                        ? "at what time"
                        : words.matches("\\p{Lu}\\w+day (morning|afternoon|evening|night)") ? "when" : null;
            default -> null;
        };
    }

    private static String key(String wh, String words) {
        Matcher day = DAY.matcher(words);
        return wh.equals("on which day") && day.find()
                ? day.group()
                : wh.equals("in which season") ? words.replaceFirst("^the ", "") : words.replaceFirst("^the year ", "");
    }

    /** The words as they are asked for after "since", "by" or "until": "since which year". */
    String after(String preposition) {
        return preposition + (wh.equals("when") ? " when" : wh.replaceFirst("^(in|on|at)", ""));
    }

    List<AnswerKey> keys(Basis basis, Fact.Dated d) {
        double place = Spreading.of(key + d.evidence().start());
        List<AnswerKey> keys = new ArrayList<>();
        pick(basis, d, place).ifPresent(keys::add);
        if (wh.equals("in which season")) {
            return keys;
        }
        Set<String> accepted = new LinkedHashSet<>();
        String whole = basis.words(d.time().span()).replace('\n', ' ');
        accepted.add(key);
        accepted.add(whole);
        accepted.addAll(looser(key));
        keys.add(new Moment(List.copyOf(accepted), basis.analysis().article().published()));
        return keys;
    }

    /** "Sunday" for "Sunday morning", and the same with its preposition: what is right is listed. */
    private static Set<String> looser(String key) {
        Set<String> found = new LinkedHashSet<>();
        Matcher part = PART_OF_DAY.matcher(key);
        String day = part.matches() ? part.group(1) : key;
        if (part.matches()) {
            found.add(day);
        }
        if (DAY.matcher(day).find() || DATE.matcher(day).find()) {
            found.add("on " + day);
        } else if (Gaps.MONTHS.contains(day) || day.matches("\\d{4}")) {
            found.add("in " + day);
        }
        return found;
    }

    private Optional<PickOne> pick(Basis basis, Fact.Dated d, double place) {
        Optional<PickOne> found = wh.equals("in which season")
                ? Optional.of(choice(SEASONS))
                : wh.equals("in which decade")
                        ? Optional.of(choice(decades(place)))
                        : wh.equals("at what time")
                                ? clock(place)
                                : new Gaps(basis)
                                        .time(key, place)
                                        .filter(PickOne.class::isInstance)
                                        .map(PickOne.class::cast);
        return found.map(p -> new PickOne(
                p.options().stream()
                        .map(o -> o.isKey() ? o : placed(basis, d, o))
                        .toList(),
                false));
    }

    private List<String> decades(double place) {
        int key0 = Integer.parseInt(key.replaceAll("\\D", ""));
        List<String> found = new ArrayList<>();
        int below = Math.max((int) (place * 4), 3 - (2010 - key0) / 10);
        for (int i = -below; i <= 3 - below; i++) {
            found.add("the " + (key0 + 10 * i) + "s");
        }
        return found;
    }

    /** "8.20am", "11 p.m.": other times of the same half of the day, written alike. */
    private Optional<PickOne> clock(double place) {
        Matcher m = Pattern.compile("(\\d{1,2})(?:([:.])(\\d\\d))?(.*)").matcher(key);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean minutes = m.group(3) != null;
        int at = Integer.parseInt(m.group(1)) * 60 + (minutes ? Integer.parseInt(m.group(3)) : 0);
        int step = minutes ? 20 + 5 * (int) (place * 7) : 60;
        int below = (int) (place * 4);
        List<String> found = new ArrayList<>();
        for (int i = -below; i <= 3 - below; i++) {
            int t = at + i * step;
            if (t < 60 || t >= (m.group(4).isEmpty() ? 24 : 13) * 60) {
                return Optional.empty();
            }
            found.add(t / 60 + (minutes ? String.format(Locale.ROOT, "%s%02d", m.group(2), t % 60) : "") + m.group(4));
        }
        return Optional.of(choice(found));
    }

    private PickOne choice(List<String> all) {
        List<Option> options = all.stream()
                .map(w -> w.equals(key)
                        ? Option.key(w)
                        : new Option(w, Option.Role.UNSUPPORTED, null, "The article says " + key + "."))
                .toList();
        return new PickOne(options, false);
    }

    /** With the sentence that has this time for something else. */
    private static Option placed(Basis basis, Fact.Dated d, Option o) {
        Optional<Span> elsewhere = basis.facts(Fact.Dated.class).stream()
                .filter(x -> x != d && basis.words(x.time().span()).contains(o.text()))
                .map(Fact.Dated::evidence)
                .findFirst();
        return elsewhere
                .map(e -> new Option(o.text(), Option.Role.OTHER_SPAN, e, o.feedback()))
                .orElse(o);
    }
}
