package readback.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** A sentence as CoreNLP's tokenizer gives it; offsets of the labels point into the whole article. */
record RawSentence(int paragraph, List<CoreLabel> labels) {}
