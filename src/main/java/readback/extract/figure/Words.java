package readback.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence cut into {@link Word}s, with look-ups that tolerate an index outside it. */
public final class Words {

    private static final Pattern WORD = Pattern.compile(
            "[0-9]{1,3}(?:,[0-9]{3})++(?:\\.[0-9]++)?" // 1,200.5
                    + "|[0-9]++(?:\\.[0-9]++)?"
                    + "|\\.[0-9]++" // .5
                    + "|\\p{L}++(?:['\u2019]\\p{L}++)?"
                    + "|\\S");

    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /**
     * Cuts {@code text}.
     *
     * @param offset where {@code text} begins in the article
     */
    public static Words of(String text, int offset) {
        List<Word> found = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        int last = -1;
        while (m.find()) {
            found.add(Word.of(found.size(), m.group(), offset + m.start(), m.start() == last));
            last = m.end();
        }
        return new Words(found);
    }

    public int size() {
        return words.size();
    }

    public List<Word> all() {
        return words;
    }

    public @Nullable Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : null;
    }

    /** The word at {@code i} in lower case, empty outside the sentence. */
    public String lower(int i) {
        return i >= 0 && i < words.size() ? words.get(i).lower() : "";
    }

    public boolean is(int i, String... lower) {
        String word = lower(i);
        for (String l : lower) {
            if (word.equals(l)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from {@code i} on are these, given with single spaces between them. */
    public boolean matches(int i, List<String> phrase) {
        for (int k = 0; k < phrase.size(); k++) {
            if (!lower(i + k).equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    public boolean isGlued(int i) {
        Word w = at(i);
        return w != null && w.glued();
    }

    public boolean isHyphen(int i) {
        Word w = at(i);
        return w != null && w.isHyphen();
    }

    public boolean isFigure(int i) {
        Word w = at(i);
        return w != null && w.isFigure();
    }

    public boolean isLetters(int i) {
        Word w = at(i);
        return w != null && w.isLetters();
    }

    public boolean isCapitalised(int i) {
        Word w = at(i);
        return w != null && w.isCapitalised();
    }

    /** A hyphen between two words without spaces, as in "two-thirds". */
    public boolean isJoint(int i) {
        return isHyphen(i) && isGlued(i) && isGlued(i + 1);
    }

    /** {@code i + 1} where a joining hyphen stands at {@code i}, else {@code i}. */
    public int overJoint(int i) {
        return isJoint(i) ? i + 1 : i;
    }
}
