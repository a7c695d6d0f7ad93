package readback.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the language engine and the entity rules found in an article, before any fact; mentions in order. */
public record Analysis(Article article, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities) {

    public Analysis {
        sentences = List.copyOf(sentences);
        mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        entities = List.copyOf(entities);
    }

    public Entity entity(int id) {
        return entities.get(id);
    }

    public String words(Span span) {
        return article.words(span);
    }

    /** The sentence that holds this offset. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int mid = (low + high) / 2;
            if (sentences.get(mid).span().end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        boolean inside = low < sentences.size() && sentences.get(low).span().contains(offset);
        return inside ? Optional.of(sentences.get(low)) : Optional.empty();
    }

    /** The sentence that holds the start of this span. @throws IllegalArgumentException if there is none */
    public Sentence sentenceOf(Span span) {
        return sentenceAt(span.start()).orElseThrow(() -> new IllegalArgumentException("outside: " + span));
    }

    /** The mentions that lie inside this span, in order. */
    public List<Mention> mentionsIn(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int mid = (low + high) / 2;
            if (mentions.get(mid).span().start() < span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        List<Mention> found = new ArrayList<>();
        for (int i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            if (span.contains(mentions.get(i).span())) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }
}
