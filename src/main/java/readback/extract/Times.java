package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.extract.time.Anchor;
import readback.extract.time.Found;
import readback.extract.time.TimeReader;
import readback.text.Analysis;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.TimeExpression;
import readback.text.TimeExpression.Kind;
import readback.text.Token;

/** The expressions of time of an article with their values, read in order so that "that year" knows which. */
final class Times {

    private static final Set<String> AHEAD = Set.of("will", "'ll", "\u2019ll", "shall", "wo");
    private static final Set<String> PLANS = WordList.set("plan-verbs.txt");
    private static final Set<String> SAYING = Set.of("say", "tell", "report", "write", "add", "note", "show", "find");
    private static final Set<Kind> POINTS = Set.of(Kind.DAY, Kind.TIME, Kind.MONTH, Kind.YEAR, Kind.WEEK, Kind.SEASON);

    private Times() {}

    /** Every expression of the article, in order, without overlap. */
    static List<TimeExpression> of(Analysis analysis) {
        List<TimeExpression> all = new ArrayList<>();
        String reference = null;
        for (Sentence sentence : analysis.sentences()) {
            for (TimeExpression time : of(analysis, sentence, reference)) {
                all.add(time);
                boolean point = POINTS.contains(time.kind())
                        && time.value() != null
                        && time.value().matches("\\d{4}.*");
                reference = point ? time.value() : reference;
            }
        }
        return all;
    }

    /** Those of an article's expressions that lie inside a span. */
    static List<TimeExpression> in(List<TimeExpression> times, Span span) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int mid = (low + high) / 2;
            if (times.get(mid).span().start() < span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int end = low;
        while (end < times.size() && span.contains(times.get(end).span())) {
            end++;
        }
        return times.subList(low, end);
    }

    private static List<TimeExpression> of(Analysis analysis, Sentence sentence, @Nullable String before) {
        List<TimeExpression> found = new ArrayList<>();
        String reference = before;
        for (Found f :
                TimeReader.read(analysis.words(sentence.span()), sentence.span().start())) {
            if (isName(sentence, f)) {
                continue;
            }
            TimeExpression time =
                    f.at(new Anchor(analysis.article().published(), isAhead(sentence, f.span()), reference));
            found.add(time);
            boolean point = POINTS.contains(time.kind())
                    && time.value() != null
                    && time.value().matches("\\d{4}.*");
            reference = point ? time.value() : reference;
        }
        return found;
    }

    /** Part of a person's or body's name: "Theresa May", "the Boston Sunday Post". */
    private static boolean isName(Sentence sentence, Found f) {
        List<Token> inside = sentence.tokens().stream()
                .filter(t -> t.span().overlaps(f.span()))
                .toList();
        return !inside.isEmpty()
                && inside.stream()
                        .allMatch(t -> t.ner().equals("PERSON") || t.ner().equals("ORGANIZATION"));
    }

    /** Whether the clause around {@code span} speaks of what is to come. */
    static boolean isAhead(Sentence sentence, Span span) {
        Optional<Token> first =
                sentence.tokens().stream().filter(t -> t.span().overlaps(span)).findFirst();
        Optional<Token> predicate = first.flatMap(t -> Clauses.governor(sentence, t));
        return predicate.isPresent()
                && (isAhead(sentence, predicate.get()) || isPresent(sentence, predicate.get(), first.get()));
    }

    /** "The fair runs through Sunday", "it opens Monday", "due on Friday": a present that means what is to come. */
    private static boolean isPresent(Sentence sentence, Token predicate, Token time) {
        boolean planned = PLANS.contains(predicate.lemma())
                        && !predicate.lemma().equals("go")
                        && predicate.pos().equals("VBN")
                || predicate.lemma().equals("due");
        boolean simple = predicate.pos().equals("VBZ") || predicate.pos().equals("VBP");
        boolean plain = predicate.pos().equals("VB")
                && sentence.children(predicate.index()).stream()
                        .anyMatch(c -> c.relation().equals("nsubj"));
        boolean itself = predicate.equals(time)
                && sentence.children(predicate.index()).stream()
                        .anyMatch(c -> c.relation().equals("cop") && c.pos().matches("VB[ZP]"));
        boolean helped = sentence.children(predicate.index()).stream()
                .anyMatch(c -> c.relation().startsWith("aux") || c.relation().equals("cop"));
        boolean infinitive = predicate.pos().equals("VB")
                && sentence.children(predicate.index()).stream()
                        .anyMatch(c -> c.text().equals("to"))
                && !isPast(sentence, predicate);
        boolean near = infinitive || isFor(sentence, time);
        return planned
                || near
                || itself
                || (simple || plain && !infinitive) && !helped && !SAYING.contains(predicate.lemma());
    }

    /** "a march for Saturday". */
    private static boolean isFor(Sentence sentence, Token time) {
        return time.index() > 1
                && sentence.tokens().get(time.index() - 1).text().equals("for")
                && sentence.tokens().get(time.index() - 2).isNoun();
    }

    /** Whether what an infinitive hangs on is told in the past. */
    private static boolean isPast(Sentence sentence, Token predicate) {
        Token head = Clauses.head(sentence, predicate);
        return head != null
                && Clauses.governor(sentence, head)
                        .filter(g -> g.pos().equals("VBD") || g.pos().equals("VBN"))
                        .isPresent();
    }

    /** "will meet", "is due to open", "plans to close", "would be withdrawn". */
    static boolean isAhead(Sentence sentence, Token predicate) {
        for (Token c : sentence.children(predicate.index())) {
            if (c.relation().startsWith("aux") && AHEAD.contains(c.text().toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        Token head = Clauses.head(sentence, predicate);
        boolean infinitive = sentence.children(predicate.index()).stream()
                .anyMatch(c -> c.text().equals("to"));
        if (head != null && infinitive && PLANS.contains(head.lemma())) {
            return predicate.relation().equals("xcomp")
                    || predicate.relation().equals("acl")
                    || predicate.relation().equals("advcl")
                    || predicate.relation().equals("ccomp");
        }
        boolean joined = head != null
                && predicate.relation().equals("conj")
                && predicate.pos().equals("VB");
        return joined && isAhead(sentence, head);
    }
}
