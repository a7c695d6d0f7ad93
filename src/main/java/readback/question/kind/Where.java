package readback.question.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.Typed;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Seat;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/** The place of an event, where it has a name: "in Bristol", "at the Fisht Stadium in Sochi". */
public final class Where implements QuestionKind {

    private static final Set<String> BEFORE = Set.of("in", "at", "on");
    private static final int LONGEST = 9;
    private static final int LONGEST_STEM = 22;
    private static final Set<String> VENUES = Words.set("venues");
    /** Places besides the one asked for: the larger one gives the answer away, or is another answer. */
    private static final Pattern PLACE_LEFT = Pattern.compile(".*\\b(there|here|elsewhere|worldwide|home)\\b.*");

    @Override
    public String id() {
        return "where";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Mention m : basis.analysis().mentions()) {
            boolean place = m.form() == Mention.Form.NAME
                    && (basis.analysis().entity(m.entity()).type() == Entity.Type.PLACE || isVenue(basis, m));
            Span here = basis.sentence(m.span()).span();
            Optional<Voice> voice = place ? Voice.of(basis, m.span(), standing(basis, here)) : Optional.empty();
            Optional<Seat> seat = voice.flatMap(v -> Seat.of(basis, m.span(), v.limit()))
                    .filter(s -> isPlain(s, voice.get()))
                    .filter(s -> isPlace(s.part()))
                    .filter(s -> seen.add(s.top().span().start()));
            seat.ifPresent(s -> asked(basis, s, voice.get())
                    .ifPresent(q ->
                            drafts.add(Draft.of(id(), Asking.stem(voice.get().ask(q)), key(basis, s), here)
                                    .hard(0.35)
                                    .fact("place", s.top().span())
                                    .question(basis))));
        }
        return drafts;
    }

    /** "the Warner Bros Studios": a body that is a place as well. */
    private static boolean isVenue(Basis basis, Mention m) {
        String name = basis.words(m.span());
        return VENUES.contains(Letters.lower(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /** Planned and doubted where an event of the sentence is. */
    private static Standing standing(Basis basis, Span sentence) {
        return basis.facts(Fact.Event.class).stream()
                .filter(e -> e.evidence().equals(sentence))
                .map(Fact.Event::standing)
                .filter(s -> s != Standing.FACT)
                .findFirst()
                .orElse(Standing.FACT);
    }

    /** The place hangs on the verb of a main clause, or of one joined to it, that asserts what happened. */
    private static boolean isPlain(Seat seat, Voice voice) {
        Clause c = seat.clause();
        Sentence s = c.sentence();
        Token top = c.root();
        while (top.relation().equals("conj") && top.head() >= 0) {
            top = s.tokens().get(top.head());
        }
        boolean main = top.head() < 0
                || top.relation().equals("acl:relcl")
                || !voice.isOwn() && top.relation().matches("ccomp|parataxis");
        boolean told = !c.finite().pos().equals("MD") || c.finite().lemma().equals("will");
        boolean copula =
                s.children(c.root().index()).stream().anyMatch(t -> t.relation().equals("cop"));
        return main
                && told
                && !copula
                && c.root().isVerb()
                && !c.isNegated()
                && !Says.isSaying(c.root())
                && !Scene.isOf(c.root())
                && !(s.index() > 0 && seat.part().get(0).index() == 0)
                && seat.top().relation().startsWith("obl")
                && seat.top().head() == c.root().index()
                && !seat.isSubject();
    }

    /** A preposition of place, and a name or a noun with a name behind it; no clause, no list. */
    private static boolean isPlace(List<Token> part) {
        return !part.isEmpty()
                && part.size() <= LONGEST
                && BEFORE.contains(part.get(0).text().toLowerCase(Locale.ROOT))
                && part.get(0).relation().equals("case")
                && part.stream()
                        .noneMatch(t -> t.relation().matches("conj|cc|acl.*|appos|dep|nummod")
                                || t.isVerb() && !t.relation().equals("amod")
                                || t.isPronoun()
                                || t.text().matches("[“”\"(),]|one|this|that"));
    }

    private static Optional<String> asked(Basis basis, Seat seat, Voice voice) {
        List<Token> part = seat.part();
        int next = part.get(part.size() - 1).index() + 1;
        List<Token> gone = new ArrayList<>(part);
        seat.clause().tokens().stream()
                .filter(t -> t.index() > next
                        && t.relation().startsWith("obl")
                        && seat.clause().under(t).get(0).index() == next
                        && isPlace(seat.clause().under(t))
                        && basis.mentionAt(t)
                                .filter(m -> basis.analysis().entity(m.entity()).type() == Entity.Type.PLACE)
                                .isPresent())
                .findFirst()
                .ifPresent(t -> gone.addAll(seat.clause().under(t)));
        boolean comma = seat.clause().tokens().stream()
                .anyMatch(t -> t.index() == next && t.text().equals(","));
        if (comma && next > seat.clause().root().index()) {
            seat.clause().tokens().stream().filter(t -> t.index() >= next).forEach(gone::add);
        }
        boolean left = seat.clause().tokens().stream()
                .filter(t ->
                        !gone.contains(t) && t.head() == seat.clause().root().index())
                .filter(t -> t.relation().startsWith("obl"))
                .anyMatch(t -> t.ner().equals("LOCATION"));
        return left || seat.clause().tail().size() - gone.size() < 1
                ? Optional.empty()
                : new Asking(basis)
                        .ask("where", seat.clause(), gone, voice.named())
                        .filter(q -> q.split(" ").length <= LONGEST_STEM
                                && !PLACE_LEFT.matcher(q).matches());
    }

    /** The place in full, without the preposition, and each name in it; larger places of the sentence are not wrong. */
    private static Typed key(Basis basis, Seat seat) {
        List<Token> part = seat.part();
        List<Token> bare = part.subList(1, part.size());
        Set<String> accepted = new LinkedHashSet<>();
        String whole = Wording.of(basis.analysis().article(), bare, new TreeMap<>());
        String before = part.get(0).text().toLowerCase(Locale.ROOT);
        if (before.matches("near|outside")) {
            accepted.add(before + " " + whole);
        }
        accepted.add(whole);
        accepted.add(whole.replaceFirst("^(the|an?) ", ""));
        Set<Integer> here = new HashSet<>();
        Span sentence = seat.clause().sentence().span();
        basis.mentionsIn(sentence).forEach(m -> here.add(m.entity()));
        boolean name = false;
        for (Mention m : basis.mentionsIn(sentence)) {
            boolean inside = bare.stream().anyMatch(t -> m.span().contains(t.span()));
            if (inside && m.form() == Mention.Form.NAME) {
                accepted.addAll(basis.names().accepted(m.entity()));
                name |= m.span().length() + 4 >= whole.length();
            }
        }
        List<String> others = new ArrayList<>();
        for (Entity e : basis.analysis().entities()) {
            if (e.type() == Entity.Type.PLACE && !here.contains(e.id())) {
                others.add(e.name());
            }
        }
        accepted.removeIf(String::isEmpty);
        return name
                ? new Typed(List.copyOf(accepted), Typed.Sort.NAME, others)
                : new Typed(List.copyOf(accepted), Typed.Sort.PHRASE, others);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Margaret Dawson founded a women’s choir in Bristol. It moved to Plymouth, Leeds and Dundee"
                                + " later.",
                        List.of("Where did Margaret Dawson found a women’s choir? => Bristol"),
                        List.of()),
                new Example(
                        "Margaret Dawson settled on a farm outside Bristol, the oldest of five sisters. If James Porter marries in Paris, she will sing.",
                        List.of("Where did Margaret Dawson settle? => a farm outside Bristol"),
                        List.of("James Porter")));
    }
}
