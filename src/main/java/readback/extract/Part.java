package readback.extract;

import java.util.List;

/** Some paragraphs of an article as the engine reads them: sentences, their grammar, and the class of name of each word. */
record Part(List<RawSentence> sentences, List<Heads> heads, List<List<String>> names) {}
