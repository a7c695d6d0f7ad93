package readback.extract.time;

import java.util.List;
import java.util.Set;

/** A family of patterns, with texts that show what they must and must not find. */
interface TimeGrammar {

    String id();

    /** Classes of {@link Triggers}, one of which a sentence must have for any pattern to match in it. */
    Set<String> needs();

    List<TimePattern> patterns();

    List<TimeExample> examples();
}
