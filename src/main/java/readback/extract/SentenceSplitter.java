package readback.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readback.text.Article;
import readback.text.Span;

/** Cuts an article into paragraphs, sentences and words. */
final class SentenceSplitter {

    /** Longer "sentences" are lists, tables or text without stops: cut, so that cost stays linear. */
    private static final int LONGEST = 160;

    /** Titles that the tokenizer does not know to be abbreviations. */
    private static final Set<String> ABBREVIATED =
            Set.of("Cllr", "Supt", "Det", "Insp", "Cpl", "Cmdr", "Hon", "Pvt", "Spc", "Brig");

    private SentenceSplitter() {}

    /** The sentences of the paragraphs from {@code from} to before {@code to}. */
    static List<RawSentence> split(Article article, List<Span> paragraphs, int from, int to) {
        List<RawSentence> found = new ArrayList<>();
        for (int p = from; p < to; p++) {
            Span paragraph = paragraphs.get(p);
            List<CoreLabel> words = words(article.words(paragraph), paragraph.start());
            for (List<CoreLabel> sentence : joined(new WordToSentenceProcessor<CoreLabel>().process(words))) {
                for (int i = 0; i < sentence.size(); i += LONGEST) {
                    found.add(new RawSentence(
                            p, new ArrayList<>(sentence.subList(i, Math.min(i + LONGEST, sentence.size())))));
                }
            }
        }
        return found;
    }

    /** A sentence that ends in a title ("said Cllr.") goes on in the next, and so does "Ann Lee (R-S.C.)" before "said". */
    private static List<List<CoreLabel>> joined(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> found = new ArrayList<>();
        boolean open = false;
        for (List<CoreLabel> sentence : sentences) {
            boolean low = !found.isEmpty()
                    && Character.isLowerCase(sentence.get(0).word().charAt(0))
                    && found.get(found.size() - 1)
                            .get(found.get(found.size() - 1).size() - 1)
                            .word()
                            .matches("\\)|-RRB-");
            if (open || low) {
                List<CoreLabel> whole = new ArrayList<>(found.remove(found.size() - 1));
                whole.addAll(sentence);
                found.add(whole);
            } else {
                found.add(sentence);
            }
            int last = sentence.size() - 1;
            open = last > 0
                    && sentence.get(last).word().equals(".")
                    && ABBREVIATED.contains(sentence.get(last - 1).word());
        }
        return found;
    }

    private static List<CoreLabel> words(String text, int start) {
        List<CoreLabel> words = new PTBTokenizer<>(
                        new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
                .tokenize();
        for (CoreLabel word : words) {
            word.setBeginPosition(word.beginPosition() + start);
            word.setEndPosition(word.endPosition() + start);
        }
        words.removeIf(w -> w.endPosition() <= w.beginPosition());
        return words;
    }
}
