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
    public List<Question> draft(Basis basis) {
        Analysis analysis = basis.analysis();
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
            if (named
                    || !isPlain(analysis, m, s)
                    || name.isEmpty()
                    || possessive
                    || !once(sentence, words)
                    || sentence.split(" ").length > 40
                    || sentence.split(" ").length < 9) {
                continue;
            }
            String stem = "In the sentence " + quoted(sentence) + ", who is “" + inside(words, sentence) + "”?";
            Draft draft = Draft.of(id(), stem, others.typed(m.entity()), s.span())
                    .evidence(List.of(s.span(), name.get()))
                    .process(Process.INFER, m.form() == Mention.Form.PRONOUN ? 0.4 : 0.5)
                    .explain(Letters.capital(entity.name()) + " is meant.")
                    .fact("refers", m.span());
            drafts.add(draft.question(basis));
            others.names(m.entity(), Set.of())
                    .three()
                    .ifPresent(pick -> drafts.add(Draft.of(id(), stem, pick, s.span())
                            .evidence(draft.evidence())
                            .process(Process.INFER, 0.4)
                            .explain(draft.explanation())
                            .fact("refers", m.span())
                            .question(basis)));
        }
        return drafts;
    }

    /** No other person is called by name in this sentence or the one before; the one meant is. */
    private static boolean isPlain(Analysis analysis, Mention mention, Sentence s) {
        if (s.index() == 0) {
            return false;
        }
        Sentence before = analysis.sentences().get(s.index() - 1);
        List<Mention> near = analysis.mentions().stream()
                .filter(o -> before.span().contains(o.span()) || s.span().contains(o.span()))
                .filter(o -> o.form() == Mention.Form.NAME && o.entity() != mention.entity())
                .filter(o -> analysis.entity(o.entity()).type() == Entity.Type.PERSON)
                .toList();
        boolean called = analysis.mentions().stream()
                .anyMatch(o -> o.entity() == mention.entity() && before.span().contains(o.span()));
        return near.isEmpty() && called && before.paragraph() == s.paragraph();
    }

    private static String inside(String words, String sentence) {
        return sentence.startsWith(words) && words.matches("(He|She|They|The|It) ?.*")
                ? Letters.lowerFirst(words)
                : words;
    }

    private static String quoted(String sentence) {
        return "“" + sentence.replace('“', '‘').replace('”', '’') + "”";
    }

    private static boolean once(String sentence, String words) {
        var m = Pattern.compile("(?i)(?<![\\p{L}])" + Pattern.quote(words) + "(?![\\p{L}])")
                .matcher(sentence);
        return m.find() && !m.find();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Margaret Dawson opened the new bridge in Bristol on Monday. She thanked the builders for their"
                                + " work in the storm.",
                        List.of("In the sentence “She thanked the builders for their work in the storm.”, who is"
                                + " “she”? => Margaret Dawson"),
                        List.of()),
                new Example(
                        "Margaret Dawson met Helen Carter in Bristol on Monday. She thanked the builders for their"
                                + " work in the storm.",
                        List.of(),
                        List.of("She thanked")));
    }
}
