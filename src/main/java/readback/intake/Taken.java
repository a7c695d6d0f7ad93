package readback.intake;

import java.util.List;
import readback.text.Article;

/**
 * What intake made of a source.
 *
 * @param cut   the lines left out as page furniture, in order
 * @param notes what the reader may want to know: a guessed encoding, where the date came from
 */
public record Taken(Article article, List<String> cut, List<String> notes) {

    public Taken {
        cut = List.copyOf(cut);
        notes = List.copyOf(notes);
    }
}
