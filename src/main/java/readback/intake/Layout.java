package readback.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts a draft's paragraphs into title, byline, date, body and what is cut. */
final class Layout {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_FRAGMENT = 25;

    private final List<String> lines;
    private final boolean[] isCut;
    private @Nullable String title;
    private @Nullable String byline;
    private @Nullable LocalDate date;

    /** What came of it. */
    record Laid(
            String title, @Nullable String byline, @Nullable LocalDate date, List<String> body, List<String> cut) {}

    private Layout(Draft draft) {
        lines = draft.paragraphs();
        isCut = new boolean[lines.size()];
        title = draft.title();
        byline = draft.byline();
        date = draft.published();
    }

    static Laid of(Draft draft) {
        return new Layout(draft).lay(draft);
    }

    private Laid lay(Draft draft) {
        int foot = Furniture.foot(lines);
        for (int i = foot; i < lines.size(); i++) {
            isCut[i] = true;
        }
        int titleAt = title == null ? -1 : Integer.MAX_VALUE;
        int paragraphs = 0;
        for (int i = 0; i < foot; i++) {
            String line = lines.get(i);
            isCut[i] = isFurniture(line, paragraphs) || line.equals(title) || isKicker(i, titleAt);
            if (!isCut[i] && titleAt < 0 && paragraphs == 0 && looksLikeTitle(line)) {
                titleAt = i;
                title = line;
            } else if (!isCut[i]) {
                paragraphs++;
            }
        }
        List<Integer> body = new ArrayList<>();
        for (int i = 0; i < foot; i++) {
            if (!isCut[i] && i != titleAt) {
                body.add(i);
            }
        }
        cutFragments(body);
        cutRepeats(body);
        List<String> cut = new ArrayList<>(draft.cut());
        for (int i = 0; i < lines.size(); i++) {
            if (isCut[i]) {
                cut.add(lines.get(i));
            }
        }
        List<String> kept = new ArrayList<>(body.stream().map(lines::get).toList());
        cutDateline(kept, cut);
        return new Laid(title == null ? "" : title, byline, date, kept, cut);
    }

    private boolean isFurniture(String line, int paragraphs) {
        if (Furniture.isStamp(line)) {
            if (date == null && paragraphs < 2) {
                date = Dates.in(line).orElse(null);
            }
            return true;
        }
        Optional<String> names = paragraphs < 2 ? Byline.in(line) : Optional.empty();
        if (names.isPresent()) {
            byline = byline == null ? names.get() : byline;
            return true;
        }
        return Furniture.isFurniture(line) || Furniture.beginsFoot(line);
    }

    /** "World" above the title. */
    private boolean isKicker(int i, int titleAt) {
        return titleAt < 0
                && Prose.words(lines.get(i)) <= 2
                && i + 1 < lines.size()
                && Prose.words(lines.get(i + 1)) >= 4
                && looksLikeTitle(lines.get(i + 1));
    }

    private static boolean looksLikeTitle(String line) {
        boolean open = !Prose.endsSentence(line)
                || line.endsWith("?")
                || line.endsWith("!")
                || line.endsWith(":")
                || Prose.endsInInitials(line)
                || Prose.isUpperCase(line)
                || !line.endsWith(".") && Prose.words(line) <= 20 && !line.contains(". ");
        return open && line.length() <= LONGEST_TITLE && Prose.words(line) > 0 && Dateline.length(line) == 0;
    }

    /** Headings, captions and teasers among sentences; where hardly anything ends like a sentence all is kept. */
    private void cutFragments(List<Integer> body) {
        int all = body.stream().mapToInt(i -> Prose.words(lines.get(i))).sum();
        List<Integer> fragments = new ArrayList<>();
        int first = -1;
        for (int i : body) {
            first = first < 0 && Prose.isParagraph(lines.get(i)) ? i : first;
            if (isFragment(lines.get(i), first < 0)) {
                fragments.add(i);
            }
        }
        int lost = fragments.stream().mapToInt(i -> Prose.words(lines.get(i))).sum();
        if (2 * lost < all) {
            fragments.forEach(i -> isCut[i] = true);
            body.removeAll(new java.util.HashSet<>(fragments));
        }
    }

    private static boolean isFragment(String line, boolean beforeText) {
        int words = Prose.words(line);
        boolean brokenOff = line.endsWith("…") || line.endsWith("...");
        return words <= LONGEST_FRAGMENT && !Prose.endsSentence(line)
                || brokenOff && words <= 2 * LONGEST_FRAGMENT
                || beforeText && words <= 15 && Prose.startsLowerCase(line);
    }

    private void cutRepeats(List<Integer> body) {
        boolean[] repeats = Repeats.in(body.stream().map(lines::get).toList());
        for (int k = repeats.length - 1; k >= 0; k--) {
            if (repeats[k]) {
                isCut[body.remove(k)] = true;
            }
        }
    }

    private void cutDateline(List<String> body, List<String> cut) {
        if (!body.isEmpty()) {
            String first = body.get(0);
            int length = Dateline.length(first);
            if (length > 0 && length < first.length()) {
                String dateline = first.substring(0, length).strip();
                date = date == null ? Dates.in(dateline).orElse(null) : date;
                cut.add(0, dateline);
                body.set(0, first.substring(length));
            }
        }
    }
}
