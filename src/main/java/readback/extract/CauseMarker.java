package readback.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.text.Fact.Cause.Link;
import readback.text.Sentence;

/**
 * Words that mark a cause.
 *
 * @param words in lower case
 * @param kind  what follows: clause, noun, infinitive, either, dispute; of verbs: causes, caused
 */
record CauseMarker(List<String> words, Link link, String kind) {

    /** The list, longest first. */
    static List<CauseMarker> read(String name) {
        List<CauseMarker> found = new ArrayList<>();
        for (String line : WordList.read(name)) {
            String[] parts = line.split(" *\\| *");
            found.add(new CauseMarker(List.of(parts[0].split(" ")), Link.valueOf(parts[1]), parts[2]));
        }
        found.sort(Comparator.comparing(m -> -m.words().size()));
        return List.copyOf(found);
    }

    /** The longest marker that begins at token {@code i}. */
    static @Nullable CauseMarker at(List<CauseMarker> markers, Sentence s, int i) {
        String first = s.tokens().get(i).text();
        for (CauseMarker marker : markers) {
            if (marker.words().get(0).equalsIgnoreCase(first) && marker.isAt(s, i)) {
                return marker;
            }
        }
        return null;
    }

    private boolean isAt(Sentence s, int i) {
        if (i + words.size() > s.tokens().size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!s.tokens().get(i + k).text().equalsIgnoreCase(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause, or else a noun, may follow. */
    boolean takes(boolean clause) {
        return switch (kind) {
            case "clause", "infinitive", "since", "to" -> clause;
            case "noun", "dispute" -> !clause || words.contains("following");
            default -> true;
        };
    }
}
