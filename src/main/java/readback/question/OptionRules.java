package readback.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readback.question.OptionShape.Range;

/** The linter's warnings on options; numbers of the guidelines are those of Haladyna, Downing and Rodriguez (2002). */
final class OptionRules {

    private static final Pattern ALL_OF_THE_ABOVE = Pattern.compile(
            "(?:all|none|both|neither|any|either)(?: of)?(?: the)? (?:above|these|them|options|answers)(?: .*)?");
    private static final Set<String> ABSOLUTE = Set.of(
            "always",
            "never",
            "all",
            "every",
            "none",
            "nobody",
            "everyone",
            "everybody",
            "nothing",
            "everything",
            "completely",
            "entirely",
            "totally",
            "absolutely",
            "impossible");
    /** Options that judge a sentence: they are as they are. */
    private static final Set<String> VERDICTS = Set.of("true", "false", "not given", "yes", "no");

    private static final double FAR_LONGER = 1.6;

    private final Question question;
    private final List<Option> options;
    private final List<Option> right;
    private final List<Option> wrong;
    private final List<Finding> found = new ArrayList<>();

    private OptionRules(Question question) {
        this.question = question;
        options = KeyRules.options(question.key());
        right = options.stream().filter(Option::isKey).toList();
        wrong = options.stream().filter(o -> !o.isKey()).toList();
    }

    static List<Finding> check(Question question) {
        OptionRules rules = new OptionRules(question);
        if (!rules.options.isEmpty() && !rules.wrong.isEmpty()) {
            rules.order();
            rules.ranges();
            rules.absolute();
            rules.above();
        }
        boolean verdicts = rules.options.stream().anyMatch(o -> VERDICTS.contains(KeyRules.plain(o.text())));
        if (!rules.options.isEmpty() && !rules.wrong.isEmpty() && !verdicts) {
            rules.length();
            rules.form();
            rules.repeated();
            rules.echo();
        }
        return rules.found;
    }

    private void warn(String what, String mend) {
        found.add(Finding.warning(Linter.place(question), what, mend));
    }

    /** Guideline 24: keep the length of choices about equal. */
    private void length() {
        int key = right.stream().mapToInt(o -> o.text().length()).min().orElse(0);
        int longest = wrong.stream().mapToInt(o -> o.text().length()).max().orElse(0);
        if (key > FAR_LONGER * longest && key > longest + 12) {
            warn("The right option is the longest by far.", "Shorten it, or make the wrong ones as full.");
        }
    }

    /** Guideline 23: keep choices homogeneous. */
    private void form() {
        Set<OptionShape> shapes =
                options.stream().map(o -> OptionShape.of(o.text())).collect(Collectors.toSet());
        boolean numbers = shapes.contains(OptionShape.NUMBER) && shapes.size() > 1;
        boolean sentences = shapes.contains(OptionShape.SENTENCE) && shapes.size() > 1;
        boolean alone = right.stream()
                .map(o -> OptionShape.of(o.text()))
                .noneMatch(s -> wrong.stream().anyMatch(o -> OptionShape.of(o.text()) == s));
        if (numbers || sentences || alone && wrong.size() > 1) {
            warn(
                    "The options are of mixed form or type.",
                    "Make all of them names, all numbers, all phrases or all sentences.");
        }
    }

    /** Guideline 15: put the central idea into the stem, not into the choices. */
    private void repeated() {
        List<List<String>> words = options.stream()
                .map(o -> List.of(KeyRules.plain(o.text()).split(" ")))
                .toList();
        if (options.size() >= 3 && (shared(words, false) >= 3 || shared(words, true) >= 3)) {
            warn("All options repeat the same words.", "Move these words into the stem.");
        }
    }

    private static int shared(List<List<String>> all, boolean fromEnd) {
        int shortest = all.stream().mapToInt(List::size).min().orElse(0);
        int count = 0;
        while (count < shortest - 1) {
            int at = count;
            long different = all.stream()
                    .map(w -> w.get(fromEnd ? w.size() - 1 - at : at))
                    .distinct()
                    .count();
            if (different > 1) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** Guidelines 25 and 26. */
    private void above() {
        if (options.stream()
                .anyMatch(
                        o -> ALL_OF_THE_ABOVE.matcher(KeyRules.plain(o.text())).matches())) {
            warn("An option says \"all\" or \"none of the above\".", "Write a real answer, or use the form pick-many.");
        }
    }

    /** Guideline 28a: avoid specific determiners. */
    private void absolute() {
        if (right.stream().noneMatch(OptionRules::isAbsolute) && wrong.stream().anyMatch(OptionRules::isAbsolute)) {
            warn(
                    "Words such as \"always\" or \"never\" stand in wrong options only.",
                    "Take them out, or put one into the right option too.");
        }
    }

    private static boolean isAbsolute(Option option) {
        String plain = KeyRules.plain(option.text());
        return !ALL_OF_THE_ABOVE.matcher(plain).matches()
                && Arrays.stream(plain.split(" ")).anyMatch(ABSOLUTE::contains);
    }

    /** Guideline 21: place choices in logical or numerical order. */
    private void order() {
        List<Range> values =
                options.stream().map(o -> OptionShape.range(o.text())).toList();
        if (values.size() < 3 || values.contains(null)) {
            return;
        }
        Comparator<Range> byStart = Comparator.comparing(Range::low);
        boolean up = values.equals(values.stream().sorted(byStart).toList());
        boolean down = values.equals(values.stream().sorted(byStart.reversed()).toList());
        boolean shuffled = question.key() instanceof PickOne k && k.shuffle()
                || question.key() instanceof PickMany m && m.shuffle();
        if (!up && !down || shuffled) {
            warn("The numbers are not shown in order.", "Put them in order and write \"shuffle\": false.");
        }
    }

    /** Guideline 22: keep choices independent. */
    private void ranges() {
        List<Range> values = new ArrayList<>();
        for (Option option : options) {
            Range range = OptionShape.range(option.text());
            if (range != null) {
                if (values.stream().anyMatch(range::overlaps)) {
                    warn("Two options overlap.", "Choose ranges of which only one can be right.");
                    return;
                }
                values.add(range);
            }
        }
    }

    /** Guideline 28b: avoid clang associations. */
    private void echo() {
        Set<String> stem = StemRules.telling(question.stem());
        for (Option key : right) {
            for (String word : StemRules.telling(key.text())) {
                if (stem.contains(word)
                        && wrong.stream()
                                .noneMatch(
                                        o -> o.text().toLowerCase(Locale.ROOT).contains(word))) {
                    warn(
                            "The word \"" + word + "\" stands in the stem and in the right option only.",
                            "Reword one of them, or use it in a wrong option too.");
                    return;
                }
            }
        }
    }
}
