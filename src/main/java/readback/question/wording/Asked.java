package readback.question.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a question gives away and asks for. */
public final class Asked {

    private Asked() {}

    /** 3 for "What are the three layers", "Name three of"; 1 for others. */
    public static int howMany(String question) {
        Words w = Words.of(question);
        for (int i = 0; i < Math.min(4, w.size()); i++) {
            boolean opens = w.is(i, "are", "were") && w.is(i + 1, "the") && w.is(i - 1, "what", "which", "who");
            boolean orders = i == 0 && w.is(i, "name", "list", "give");
            int at = opens ? i + 2 : orders ? w.is(1, "the") ? 2 : 1 : -1;
            if (at > 0) {
                @Nullable Spelled n = at < w.size() ? Spelled.at(w, at) : null;
                BigDecimal value = n == null || n.ordinal() || n.share()
                        ? BigDecimal.ONE
                        : n.values().get(0);
                boolean small = value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(BigDecimal.TEN) <= 0;
                return small ? value.intValue() : 1;
            }
        }
        return 1;
    }

    /** How many of the wordings are different things, "pia mater" and "the pia mater" being one. */
    public static int distinct(List<String> wordings) {
        return wordings.stream().map(Asked::stems).collect(Collectors.toSet()).size();
    }

    private static Set<String> stems(String wording) {
        return Content.of(Words.of(wording)).stream().map(Content::stem).collect(Collectors.toSet());
    }

    /** The wording without the content words that the question has too; "" if that leaves none, or all. */
    public static String withoutGiven(String wording, String question) {
        Words w = Words.of(wording);
        List<Content> given = Content.of(Words.of(question));
        List<Content> content = Content.of(w);
        List<Content> rest = content.stream()
                .filter(c -> given.stream().noneMatch(g -> g.likeness(c, false) > 0.9))
                .toList();
        if (rest.isEmpty() || rest.size() == content.size()) {
            return "";
        }
        List<String> out = new ArrayList<>();
        rest.forEach(c -> out.add(c.word().raw()));
        return String.join(" ", out);
    }
}
