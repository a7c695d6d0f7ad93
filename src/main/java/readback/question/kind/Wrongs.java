package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.question.Option;
import readback.question.PickOne;
import readback.text.Span;

/** Wrong options being collected; the same words never twice, and never the key. */
final class Wrongs {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String key;
    private final Map<String, Option> found = new LinkedHashMap<>();

    Wrongs(String key) {
        this.key = key;
    }

    Wrongs add(String text, Option.Role role, @Nullable Span evidence, @Nullable String feedback) {
        String plain = plain(text);
        if (!plain.equals(plain(key))) {
            found.putIfAbsent(plain, new Option(text, role, evidence, feedback));
        }
        return this;
    }

    int size() {
        return found.size();
    }

    List<Option> all() {
        return new ArrayList<>(found.values());
    }

    /** The key and the first three wrong options, if there are three; to be shown in any order. */
    Optional<PickOne> three() {
        if (found.size() < 3) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        options.add(Option.key(key));
        options.addAll(all().subList(0, 3));
        return Optional.of(new PickOne(options, true));
    }

    private static String plain(String text) {
        return BREAK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
