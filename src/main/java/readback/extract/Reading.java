package readback.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import readback.text.Article;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** CoreNLP's labels as our sentences. */
final class Reading {

    private Reading() {}

    static List<Sentence> sentences(Article article, List<RawSentence> raw, List<Heads> heads) {
        Morphology forms = new Morphology();
        List<Sentence> found = new ArrayList<>();
        for (int s = 0; s < raw.size(); s++) {
            List<CoreLabel> labels = raw.get(s).labels();
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                CoreLabel label = labels.get(i);
                Span span = new Span(label.beginPosition(), label.endPosition());
                tokens.add(new Token(
                        i,
                        span,
                        article.words(span),
                        forms.lemma(label.word(), label.tag()),
                        label.tag(),
                        label.ner(),
                        heads.get(s).head()[i],
                        heads.get(s).relation()[i]));
            }
            Span span = new Span(
                    tokens.get(0).span().start(),
                    tokens.get(tokens.size() - 1).span().end());
            found.add(new Sentence(s, span, raw.get(s).paragraph(), tokens));
        }
        return found;
    }
}
