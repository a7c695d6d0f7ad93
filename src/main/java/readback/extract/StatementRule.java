package readback.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Fact.Statement;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.TimeExpression;

/** Who says what: quoted, reported, or both. */
final class StatementRule implements TimedRule {

    private static final double NESTED = 0.62;

    @Override
    public String id() {
        return "statement";
    }

    @Override
    public List<RuleExample> examples() {
        List<RuleExample> all = new ArrayList<>(StatementExamples.ALL);
        all.addAll(SaidObjectExamples.ALL);
        all.addAll(SpeakerExamples.ALL);
        all.addAll(SayingExamples.ALL);
        return all;
    }

    @Override
    public List<Fact> find(Analysis analysis, List<TimeExpression> expressions) {
        Reported text = new Reported(analysis);
        new VerbReports(text).find();
        new AccordingTo(text).find();
        new NounReports(text).find();
        new PassiveReports(text).find();
        new Interview(text).find();
        new NamedLines(text).find();
        new FreeQuotes(text).find();
        SayingTimes times = new SayingTimes(expressions);
        List<Fact> found = new ArrayList<>();
        Doubts doubts = new Doubts(text);
        List<Spoken> all = new ArrayList<>(text.spoken());
        all.sort(Comparator.comparingInt(Spoken::start));
        for (Spoken spoken : all) {
            boolean nested = text.spokenIn(text.paragraphOf(spoken.cue())).stream()
                    .anyMatch(o -> o != spoken && o.confidence() > NamedObject.CONFIDENCE && holds(o, spoken));
            if (!nested || spoken.confidence() > 0.6) {
                found.add(statement(
                        analysis,
                        times,
                        doubts.of(spoken),
                        nested ? Math.min(NESTED, spoken.confidence()) : spoken.confidence()));
            }
        }
        return found;
    }

    private static boolean holds(Spoken outer, Spoken inner) {
        return (outer.tree() == inner.tree() || outer.rule().matches("answer|colon"))
                && outer.content().stream().anyMatch(c -> c.contains(inner.cue()) && !c.equals(inner.cue()));
    }

    private static Fact statement(Analysis analysis, SayingTimes times, Spoken spoken, double confidence) {
        Span evidence = sentences(analysis, spoken.cue());
        for (Span piece : spoken.content()) {
            evidence = evidence.cover(sentences(analysis, piece));
        }
        return new Statement(
                spoken.speaker(),
                spoken.cue(),
                spoken.content(),
                spoken.manner(),
                spoken.medium(),
                times.of(spoken),
                spoken.standing(),
                evidence,
                confidence);
    }

    private static Span sentences(Analysis analysis, Span span) {
        Span found = span;
        for (int offset : new int[] {span.start(), span.end() - 1}) {
            found = analysis.sentenceAt(offset)
                    .map(Sentence::span)
                    .map(found::cover)
                    .orElse(found);
        }
        return found;
    }
}
