package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;

/** Whom "the analyst" or "he" stands for, the sentence quoted. */
public final class RefersTo implements QuestionKind {

    @Override
    public String id() {
        return "refers-to";
    }

    @Override
    public List<Question> draft(Analysis analysis, List<Fact> facts) {
        Basis basis = new Basis(analysis, facts);
        Others others = new Others(basis);
        List<Question> drafts = new ArrayList<>();
        for (Mention m : analysis.mentions()) {
            Entity entity = analysis.entity(m.entity());
            if (m.form() == Mention.Form.NAME || entity.type() != Entity.Type.PERSON) {
                continue;
            }
            Sentence s = analysis.sentenceOf(m.span());
            String sentence = analysis.words(s.span()).replace('\n', ' ');
            String words = analysis.words(m.span());
            Optional<Span> name = Says.nameBefore(basis, m.entity(), s.span().start());
            boolean named = analysis.mentionsIn(s.span()).stream()
                    .anyMatch(o -> o.entity() == m.entity() && o.form() == Mention.Form.NAME);
            boolean possessive = words.matches("(?i)his|her|its|their");
            if (named || name.isEmpty() || possessive || !once(sentence, words) || sentence.split(" ").length > 40) {
                continue;
            }
            String stem = "In the sentence " + quoted(sentence) + ", who is “" + inside(words, sentence) + "”?";
            Draft draft = Draft.of(id(), stem, others.typed(m.entity()), s.span())
                    .evidence(List.of(s.span(), name.get()))
                    .process(Process.INFER, m.form() == Mention.Form.PRONOUN ? 0.4 : 0.5)
                    .explain(Letters.capital(entity.name()) + " is meant.")
                    .fact("refers", m.span());
            drafts.add(draft.question(basis));
            others.names(m.entity(), Set.of()).three().ifPresent(pick -> drafts.add(Draft.of(id(), stem, pick, s.span())
                    .evidence(draft.evidence())
                    .process(Process.INFER, 0.4)
                    .explain(draft.explanation())
                    .fact("refers", m.span())
                    .question(basis)));
        }
        return drafts;
    }

    private static String inside(String words, String sentence) {
        return sentence.startsWith(words) && words.matches("(He|She|They|The|It) ?.*") ? Letters.lowerFirst(words) : words;
    }

    private static String quoted(String sentence) {
        return "“" + sentence.replace('“', '‘').replace('”', '’') + "”";
    }

    private static boolean once(String sentence, String words) {
        var m = Pattern.compile("(?i)(?<![\\p{L}])" + Pattern.quote(words) + "(?![\\p{L}])").matcher(sentence);
        return m.find() && !m.find();
    }

    @Override
    public List<Example> examples() {
        return List.of();
    }
}
