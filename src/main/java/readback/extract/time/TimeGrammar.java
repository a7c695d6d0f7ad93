package readback.extract.time;

import java.util.List;

/** A family of patterns, with texts that show what they must and must not find. */
interface TimeGrammar {

    String id();

    List<TimePattern> patterns();

    List<TimeExample> examples();
}
