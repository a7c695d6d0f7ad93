package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.english.Basis;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Span;

/** What a gap is filled with: the right words among others written alike. */
final class Gaps {

    static final List<String> DAYS = Words.lines("days");
    static final List<String> MONTHS = Words.lines("months");
    static final List<String> SMALL = Words.lines("small-numbers");
    private static final Pattern CORE = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{1,2}) )?(" + String.join("|", MONTHS) + ")(?: (\\d{1,2}))?");

    private static final Pattern SCORE = Pattern.compile("(\\d+)( to |[-–]| votes to )(\\d+)");

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d\\d)");

    private final Basis basis;

    Gaps(Basis basis) {
        this.basis = basis;
    }

    /** A figure: four in order, the key at varying places; typed where a bound makes others true as well. */
    Optional<AnswerKey> figure(Fact.Amount amount) {
        String words = basis.words(amount.figure()).replace('\n', ' ');
        double place = Spreading.of(words + amount.span().start());
        if (SMALL.contains(words.toLowerCase(Locale.ROOT))) {
            return Optional.of(among(SMALL, words.toLowerCase(Locale.ROOT), taken(SMALL), place));
        }
        Matcher core = CORE.matcher(words);
        if (!core.find()) {
            return Optional.empty();
        }
        String digits = core.group();
        boolean one = !core.find();
        Optional<PickOne> pick = one ? Figures.pick(basis, amount, words, digits, place) : Optional.empty();
        if (pick.isPresent()) {
            return pick.map(AnswerKey.class::cast);
        }
        return one && words.equals(digits) && digits.length() > 1
                ? Optional.of(new Number(listed(amount, words), null, null))
                : Optional.empty();
    }

    /** With the bound that stands before the gap and the noun or sign behind it: nobody is wrong who types them too. */
    private List<String> listed(Fact.Amount amount, String words) {
        String whole = basis.words(amount.span()).replace('\n', ' ');
        String bound =
                whole.substring(0, amount.figure().start() - amount.span().start());
        List<String> all = new ArrayList<>(List.of(words, bound + words, whole));
        if (amount.counted() != null && amount.sort() == Fact.Amount.Sort.COUNT) {
            FigureKeys.counted(basis.words(amount.counted()).replace('\n', ' ')).forEach(c -> all.add(words + " " + c));
        }
        return all.stream().distinct().toList();
    }

    /** "11 to 10": other results with the same sum. */
    Optional<AnswerKey> score(String words, double place) {
        Matcher m = SCORE.matcher(words);
        if (!m.matches() || Integer.parseInt(m.group(1)) > 500) {
            return Optional.empty();
        }
        int more = Integer.parseInt(m.group(1));
        int less = Integer.parseInt(m.group(3));
        if (more <= less || more < 4) {
            return Optional.empty();
        }
        int below = Math.min((int) (place * 4), (more - less - 1) / 2);
        List<String> kept = new ArrayList<>();
        for (int i = -below; i <= 3 - below; i++) {
            if (less - i < 0) {
                return Optional.empty();
            }
            kept.add((more + i) + m.group(2) + (less - i));
        }
        return Optional.of(pick(kept, words));
    }

    /** A weekday, a month, a day of a month or a year. */
    Optional<AnswerKey> time(String words, double place) {
        if (DAYS.contains(words)) {
            return Optional.of(among(DAYS, words, taken(DAYS), place));
        }
        if (words.matches("(1[5-9]|20)\\d\\d")) {
            return Optional.of(year(Integer.parseInt(words), place));
        }
        Matcher clock = CLOCK.matcher(words);
        if (clock.matches()) {
            return clock(words, Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)), place);
        }
        Matcher date = DATE.matcher(words);
        if (date.matches()) {
            String day = date.group(1) != null ? date.group(1) : date.group(3);
            String month = date.group(2);
            return Optional.of(
                    day == null
                            ? among(MONTHS, words, taken(MONTHS), place)
                            : day(words, day, Integer.parseInt(day), month, place));
        }
        return Optional.empty();
    }

    /** The words as they are to be typed, where nothing better is to be had. */
    AnswerKey typed(String words) {
        return new Moment(List.of(words), basis.analysis().article().published());
    }

    private List<String> taken(List<String> scale) {
        String text = basis.analysis().article().text();
        return scale.stream().filter(w -> isWordOf(text, w)).toList();
    }

    private static boolean isWordOf(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** Those that the article has come first, then the nearest; shown in their order. */
    private static PickOne among(List<String> scale, String key, List<String> first, double place) {
        int at = scale.indexOf(key);
        int below = Math.min(at, Math.max((int) (place * 4), 3 - (scale.size() - 1 - at)));
        List<String> wrong = new ArrayList<>(scale);
        wrong.remove(key);
        wrong.sort(Comparator.comparing((String w) -> first.contains(w) ? 0 : 1)
                .thenComparing(w -> Math.abs(scale.indexOf(w) - at))
                .thenComparing(scale::indexOf));
        List<String> kept = new ArrayList<>();
        for (boolean low : new boolean[] {true, false}) {
            wrong.stream()
                    .filter(w -> scale.indexOf(w) < at == low)
                    .limit(low ? below : 3 - below)
                    .forEach(kept::add);
        }
        kept.add(key);
        kept.sort(Comparator.comparing(scale::indexOf));
        return pick(kept, key);
    }

    private PickOne year(int key, double place) {
        TreeSet<Integer> known = new TreeSet<>(
                Comparator.comparingInt((Integer y) -> Math.abs(y - key)).thenComparing(y -> y));
        Matcher years = YEAR.matcher(basis.analysis().article().text());
        while (years.find()) {
            int y = Integer.parseInt(years.group());
            if (y != key && Math.abs(y - key) <= 40) {
                known.add(y);
            }
        }
        int step = 1 + (int) (place * 3);
        int below = (int) (place * 4);
        TreeSet<Integer> kept = new TreeSet<>();
        for (int y : known) {
            boolean room = y < key
                    ? kept.headSet(key).size() < below
                    : kept.tailSet(key).size() < 3 - below;
            if (room) {
                kept.add(y);
            }
        }
        for (int i = 1; kept.headSet(key).size() < below; i++) {
            kept.add(key - i * step);
        }
        for (int i = 1; kept.tailSet(key).size() < 3 - below; i++) {
            kept.add(key + i * step);
        }
        kept.add(key);
        return pick(kept.stream().map(String::valueOf).toList(), String.valueOf(key));
    }

    /** "7:42": other minutes of the hours around. */
    private static Optional<AnswerKey> clock(String words, int hour, int minute, double place) {
        int step = 7 + (int) (place * 9);
        int below = (int) (place * 4);
        List<String> kept = new ArrayList<>();
        for (int i = -below; i <= 3 - below; i++) {
            int at = hour * 60 + minute + i * step;
            if (at < 60 || at >= 13 * 60 && hour < 13 || at >= 24 * 60) {
                return Optional.empty();
            }
            kept.add(String.format(Locale.ROOT, "%d:%02d", at / 60, at % 60));
        }
        return Optional.of(pick(kept, words));
    }

    private static PickOne day(String words, String day, int key, String month, double place) {
        int length = month.equals("February") ? 28 : month.matches("April|June|September|November") ? 30 : 31;
        int step = 2 + (int) (place * 5);
        int below = (int) (place * 4);
        while (key - below * step < 1) {
            below--;
        }
        while (key + (3 - below) * step > length) {
            below++;
        }
        List<String> kept = new ArrayList<>();
        for (int i = -below; i <= 3 - below; i++) {
            kept.add(words.replace(day, String.valueOf(key + i * step)));
        }
        return pick(kept, words);
    }

    private static PickOne pick(List<String> shown, String key) {
        List<Option> options = new ArrayList<>();
        for (String words : shown) {
            options.add(
                    words.equals(key)
                            ? Option.key(words)
                            : new Option(words, Option.Role.UNSUPPORTED, null, "The article says " + key + "."));
        }
        return new PickOne(options, false);
    }

    /** Names of the same type that the sentence does not have, with or without "the" as the key has it. */
    Optional<AnswerKey> name(Mention mention, String shown, Span sentence) {
        Entity key = basis.analysis().entity(mention.entity());
        boolean the = shown.startsWith("the ");
        Wrongs wrong = new Wrongs(shown);
        List<Integer> here =
                basis.mentionsIn(sentence).stream().map(Mention::entity).toList();
        List<Entity> rivals = new ArrayList<>(basis.analysis().entities());
        rivals.sort(Comparator.comparing((Entity e) -> e.gender() == key.gender() ? 0 : 1)
                .thenComparing(e -> distance(e.id(), sentence))
                .thenComparing(Entity::id));
        for (Entity e : rivals) {
            String name = basis.names().of(e.id());
            Optional<Mention> where = basis.analysis().mentions().stream()
                    .filter(m -> m.entity() == e.id() && m.form() == Mention.Form.NAME)
                    .findFirst();
            if (e.type() == key.type()
                    && !here.contains(e.id())
                    && where.isPresent()
                    && name.startsWith("the ") == the
                    && name.contains(" ") == shown.contains(" ")
                    && name.matches("(the )?\\p{Lu}[\\p{L}’&.-]+( [\\p{L}’&.-]+)*")
                    && Others.apart(key, e)) {
                Span elsewhere = basis.sentence(where.get().span()).span();
                wrong.add(
                        name,
                        Option.Role.OTHER_SPAN,
                        elsewhere,
                        "That is mentioned elsewhere: “" + Others.shortened(basis.words(elsewhere)) + "”");
            }
        }
        return wrong.three().map(AnswerKey.class::cast);
    }

    private int distance(int entity, Span sentence) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == entity)
                .mapToInt(m -> Math.abs(m.span().start() - sentence.start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
