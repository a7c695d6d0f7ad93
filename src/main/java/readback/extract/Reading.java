package readback.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readback.text.Article;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** CoreNLP's labels as our sentences, one part of an article after the other; words that come again are kept once. */
final class Reading {

    private final Article article;
    private final Morphology forms = new Morphology();
    private final Map<String, String> words = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    Reading(Article article) {
        this.article = article;
    }

    /** All sentences so far. */
    List<Sentence> sentences() {
        return sentences;
    }

    void add(Part part) {
        for (int s = 0; s < part.sentences().size(); s++) {
            List<CoreLabel> labels = part.sentences().get(s).labels();
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                tokens.add(token(
                        i,
                        labels.get(i),
                        part.heads().get(s),
                        part.names().get(s).get(i)));
            }
            Span span = new Span(
                    tokens.get(0).span().start(),
                    tokens.get(tokens.size() - 1).span().end());
            sentences.add(
                    new Sentence(sentences.size(), span, part.sentences().get(s).paragraph(), tokens));
        }
    }

    private Token token(int index, CoreLabel label, Heads heads, String name) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        return new Token(
                index,
                span,
                once(article.words(span)),
                once(forms.lemma(label.word(), label.tag())),
                once(label.tag()),
                once(name),
                heads.head()[index],
                once(heads.relation()[index]));
    }

    private String once(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
