package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readback.question.Option;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Seat;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Token;

/** The place of an event, where it has a name. */
public final class Where implements QuestionKind {

    @Override
    public String id() {
        return "where";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Analysis analysis = basis.analysis();
        Others others = new Others(basis);
        List<Question> drafts = new ArrayList<>();
        for (Fact.Event e : basis.facts(Fact.Event.class)) {
            if (e.place() == null) {
                continue;
            }
            Optional<Mention> place = basis.mentionsIn(e.place()).stream()
                    .filter(m -> m.form() == Mention.Form.NAME
                            && analysis.entity(m.entity()).type() == Entity.Type.PLACE)
                    .findFirst();
            Optional<Voice> voice = Voice.of(basis, e.place(), e.standing());
            if (place.isEmpty() || voice.isEmpty()) {
                continue;
            }
            Optional<Seat> seat =
                    Seat.of(basis, e.place(), voice.get().limit()).filter(s -> only(basis, s, place.get()));
            Optional<String> asked = seat.flatMap(s -> new Asking(basis)
                    .ask("where", s.clause(), s.part(), voice.get().named()));
            if (asked.isEmpty()) {
                continue;
            }
            Set<Integer> inside = new TreeSet<>();
            basis.mentionsIn(e.evidence()).forEach(m -> inside.add(m.entity()));
            String stem = Asking.stem(voice.get().ask(asked.get()));
            int entity = place.get().entity();
            drafts.add(Draft.of(id(), stem, others.typed(entity), e.evidence())
                    .hard(0.35)
                    .fact("place", e.place())
                    .question(basis));
            Wrongs wrong = new Wrongs(basis.names().of(entity));
            for (Fact.Event other : basis.facts(Fact.Event.class)) {
                elsewhere(basis, other, entity, inside)
                        .ifPresent(m -> wrong.add(
                                basis.names().of(m.entity()),
                                Option.Role.OTHER_SPAN,
                                other.evidence(),
                                "That happened elsewhere."));
            }
            wrong.three()
                    .ifPresent(pick -> drafts.add(Draft.of(id(), stem, pick, e.evidence())
                            .hard(0.25)
                            .fact("place", e.place())
                            .question(basis)));
        }
        return drafts;
    }

    /** The place of another event, if it is a place by itself and not this one. */
    private static Optional<Mention> elsewhere(Basis basis, Fact.Event event, int entity, Set<Integer> inside) {
        if (event.place() == null) {
            return Optional.empty();
        }
        return basis.mentionsIn(event.place()).stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.entity() != entity && !inside.contains(m.entity()))
                .filter(m -> basis.analysis().entity(m.entity()).type() == Entity.Type.PLACE)
                .filter(m -> Others.apart(
                        basis.analysis().entity(m.entity()), basis.analysis().entity(entity)))
                .findFirst();
    }

    /** "in Bristol" or "at Bristol": the preposition and the name, nothing more. */
    private static boolean only(Basis basis, Seat seat, Mention place) {
        List<Token> part = seat.part();
        boolean in = part.stream()
                .anyMatch(t -> t.relation().equals("case")
                        && Set.of("in", "at", "near").contains(t.text()));
        return in
                && !seat.isSubject()
                && seat.top().relation().startsWith("obl")
                && part.stream()
                        .allMatch(t -> place.span().contains(t.span())
                                || t.relation().equals("case")
                                || t.relation().equals("det")
                                || t.relation().equals("punct"));
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Margaret Dawson founded a women’s choir in Bristol. It moved to Plymouth, Leeds and Dundee"
                        + " later.",
                List.of("Where did Margaret Dawson found a women’s choir? => Bristol"),
                List.of()));
    }
}
