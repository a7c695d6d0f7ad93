package readback.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Span;
import readback.text.Standing;

/** Holds what was found in one article against what a person marked in it. */
final class Marking {

    /** Facts below this confidence are not asked about. */
    private static final double ASKED = 0.7;

    private final MarkedArticle marked;
    private final Analysis analysis;
    private final List<Fact> facts;
    private final Set<Fact> used = new HashSet<>();

    /** The marks that were not met, each with what was found in their place. */
    final List<String> misses = new ArrayList<>();

    /** Statements found where nobody says anything. */
    final List<String> spurious = new ArrayList<>();

    /** Marks met in full. */
    int right;

    /** Statements met with the right speaker, whatever their manner and standing. */
    int spoken;

    int marks;
    int wrong;

    Marking(MarkedArticle marked, Analysis analysis, List<Fact> facts) {
        this.marked = marked;
        this.analysis = analysis;
        this.facts = facts;
    }

    Marking of(char letter) {
        Marking result = new Marking(marked, analysis, facts);
        int from = 0;
        List<Span> contents = new ArrayList<>();
        for (MarkedArticle.Line line : marked.lines(letter)) {
            result.marks++;
            switch (letter) {
                case 'S' -> contents.add(result.statement(line));
                case 'A' -> from = result.amount(line, from);
                case 'T' -> from = result.time(line, from);
                case 'R' -> result.role(line);
                default -> result.cause(line);
            }
        }
        if (letter == 'S') {
            result.countSpurious(contents);
        }
        return result;
    }

    private void score(boolean hit, MarkedArticle.Line line, String found) {
        if (hit) {
            right++;
        } else {
            misses.add(marked.name() + ": " + line.raw() + "   <- " + found);
        }
    }

    private Span statement(MarkedArticle.Line line) {
        Span start = marked.place(line.field(2), 0);
        Optional<Fact.Statement> best = all(Fact.Statement.class).stream()
                .filter(s -> !used.contains(s))
                .filter(s -> s.content().stream().anyMatch(start::overlaps))
                .min(Comparator.comparing((Fact.Statement s) -> !words(s.cue()).contains(line.field(1)))
                        .thenComparing(s -> Math.abs(s.content().get(0).start() - start.start())));
        if (best.isEmpty()) {
            score(false, line, "nothing");
            return start;
        }
        Fact.Statement found = best.get();
        used.add(found);
        boolean speaker = isSpeaker(found, line.field(0));
        boolean rest = found.manner().name().equals(line.field(3))
                && found.standing().name().equals(line.field(4));
        spoken += speaker ? 1 : 0;
        wrong += speaker ? 0 : 1;
        score(speaker && rest, line, FactLine.of(analysis, found));
        return start;
    }

    private boolean isSpeaker(Fact.Statement found, String name) {
        if (name.startsWith("<")) {
            String bare = name.substring(1, name.length() - 1).toLowerCase(Locale.ROOT);
            String words = words(found.speaker().span()).toLowerCase(Locale.ROOT);
            return words.contains(bare)
                    || bare.replaceFirst("^(the|a|an|his|its) ", "").equals(words);
        }
        Integer entity = found.speaker().entity();
        return entity != null && isCalled(analysis.entity(entity), name);
    }

    private static boolean isCalled(Entity entity, String name) {
        return entity.name().equals(name) || entity.aliases().contains(name);
    }

    private void countSpurious(List<Span> contents) {
        for (Fact.Statement s : all(Fact.Statement.class)) {
            if (s.confidence() < ASKED || s.standing() == Standing.NOT_STATED) {
                continue;
            }
            boolean near = s.content().stream().anyMatch(c -> contents.stream().anyMatch(c::overlaps))
                    || contents.stream().anyMatch(c -> s.evidence().contains(c));
            if (!near) {
                spurious.add(marked.name() + ": spurious " + FactLine.of(analysis, s));
            }
        }
    }

    private int amount(MarkedArticle.Line line, int from) {
        Span place = marked.place(line.field(0), from);
        String[] values = line.field(1).split("\\.\\.");
        Optional<Fact.Amount> found = first(Fact.Amount.class, a -> a.span().overlaps(place));
        boolean hit = found.filter(a -> isNear(a.quantity().value(), values[0]))
                .filter(a -> values.length == 1
                        || a.quantity().upper() != null && isNear(a.quantity().upper(), values[1]))
                .filter(a -> a.quantity().comparison().name().equals(line.field(2)))
                .filter(a -> line.field(4).equals("-")
                        || a.counted() != null && words(a.counted()).contains(line.field(4)))
                .isPresent();
        score(hit, line, found.map(a -> FactLine.of(analysis, a)).orElse("nothing"));
        return place.end();
    }

    private static boolean isNear(BigDecimal value, String marked) {
        double is = value.doubleValue();
        double should = new BigDecimal(marked).doubleValue();
        return Math.abs(is - should) <= 0.005 * Math.abs(should);
    }

    private int time(MarkedArticle.Line line, int from) {
        Span place = marked.place(line.field(0), from);
        Optional<Fact.Dated> found =
                first(Fact.Dated.class, d -> d.time().span().overlaps(place));
        boolean hit = found.filter(d -> line.field(1).equals("-")
                        || line.field(1).equals(d.time().value()))
                .isPresent();
        score(hit, line, found.map(d -> FactLine.of(analysis, d)).orElse("nothing"));
        return place.end();
    }

    private void role(MarkedArticle.Line line) {
        Optional<Fact.Role> found = first(
                Fact.Role.class,
                r -> isCalled(analysis.entity(r.entity()), line.field(0))
                        && (words(r.description()).contains(line.field(1))
                                || line.field(1).contains(words(r.description()))));
        score(found.isPresent(), line, "nothing");
    }

    private void cause(MarkedArticle.Line line) {
        Optional<Fact.Cause> found = first(
                Fact.Cause.class,
                c -> words(c.marker()).equalsIgnoreCase(line.field(1))
                        && c.effect().overlaps(marked.place(line.field(0), 0))
                        && c.cause().overlaps(marked.place(line.field(2), 0)));
        score(found.isPresent(), line, "nothing");
    }

    private <F extends Fact> List<F> all(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <F extends Fact> Optional<F> first(Class<F> type, Predicate<F> wanted) {
        return all(type).stream().filter(wanted).findFirst();
    }

    private String words(Span span) {
        return analysis.words(span);
    }
}
