package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readback.question.AnswerKey;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.text.Analysis;
import readback.text.Comparison;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Span;
import readback.text.TimeExpression;

/** A sentence of the article with one telling figure, date or name out. */
public final class FillGap implements QuestionKind {

    private static final String GAP = "_____";

    @Override
    public String id() {
        return "fill-gap";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Analysis analysis = basis.analysis();
        List<Question> drafts = new ArrayList<>();
        Others others = new Others(basis);
        for (Told told : Told.all(basis)) {
            names(basis, told, others, drafts);
            for (Fact.Amount a : basis.facts(Fact.Amount.class)) {
                boolean number = basis.words(a.figure())
                        .matches("[\\d.,]+|(?i)two|three|four|five|six|seven|eight|nine|ten|eleven|twelve");
                if (number && told.evidence().contains(a.figure()) && a.sort() != Fact.Amount.Sort.ORDINAL) {
                    String figure = basis.words(a.figure());
                    boolean bounded = a.quantity().comparison() != Comparison.EXACTLY;
                    AnswerKey key = new Number(List.of(HowMany.small(figure)), null, null);
                    AnswerKey pick = bounded
                            ? key
                            : Figures.pick(
                                            a,
                                            figure,
                                            figure,
                                            basis.facts(Fact.Amount.class),
                                            Spreading.of(told.words()))
                                    .map(AnswerKey.class::cast)
                                    .orElse(key);
                    gap(basis, told, a.figure(), a.span(), figure, pick).ifPresent(drafts::add);
                }
            }
            for (Fact.Dated d : basis.facts(Fact.Dated.class)) {
                boolean day =
                        d.time().kind() == TimeExpression.Kind.DAY || d.time().kind() == TimeExpression.Kind.YEAR;
                if (day && told.evidence().contains(d.time().span())) {
                    String words = basis.words(d.time().span());
                    if (words.matches("\\d{4}|[A-Z]\\p{Ll}+day")) {
                        gap(
                                        basis,
                                        told,
                                        d.time().span(),
                                        d.time().span(),
                                        words,
                                        new Moment(
                                                List.of(words),
                                                analysis.article().published()))
                                .ifPresent(drafts::add);
                    }
                }
            }
        }
        return drafts;
    }

    /** Names out of a sentence that calls them once. */
    private void names(Basis basis, Told told, Others others, List<Question> drafts) {
        Set<Integer> inside = new TreeSet<>();
        basis.mentionsIn(told.evidence()).forEach(m -> inside.add(m.entity()));
        for (Mention m : basis.mentionsIn(told.evidence())) {
            Entity entity = basis.analysis().entity(m.entity());
            boolean named = m.form() == Mention.Form.NAME
                    && entity.type() != Entity.Type.OTHER
                    && entity.type() != Entity.Type.GROUP;
            String words = basis.words(m.span());
            if (named && words.equals(entity.name())) {
                AnswerKey key = others.names(m.entity(), inside)
                        .three()
                        .map(AnswerKey.class::cast)
                        .orElse(others.typed(m.entity()));
                gap(basis, told, m.span(), m.span(), words, key).ifPresent(drafts::add);
            }
        }
    }

    private Optional<Question> gap(Basis basis, Told told, Span words, Span fact, String text, AnswerKey key) {
        String sentence = Asking.sentence(told.full(basis));
        int at = sentence.indexOf(text);
        boolean inside = told.clause().tokens().stream().anyMatch(t -> words.contains(t.span()));
        if (!inside || at < 0 || sentence.indexOf(text, at + 1) >= 0 || !bounded(sentence, at, at + text.length())) {
            return Optional.empty();
        }
        String stem = "Fill in the gap: " + sentence.substring(0, at) + GAP + sentence.substring(at + text.length());
        return Optional.of(Draft.of(id(), stem, key, told.evidence())
                .hard(0.4)
                .explain(sentence)
                .fact(sort(key), fact)
                .question(basis));
    }

    private static String sort(AnswerKey key) {
        return key instanceof Moment ? "time" : "amount";
    }

    private static boolean bounded(String s, int start, int end) {
        boolean front = start == 0 || !Character.isLetterOrDigit(s.charAt(start - 1)) && s.charAt(start - 1) != '-';
        boolean back = end == s.length() || !Character.isLetterOrDigit(s.charAt(end)) && s.charAt(end) != '-';
        return front && back;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "The Bristol museum employs 240 people in two buildings.",
                List.of("Fill in the gap: The Bristol museum employs _____ people in two buildings. => 240"),
                List.of()));
    }
}
