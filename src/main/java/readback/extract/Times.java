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
    private static final Set<String> PERFECT = Set.of("have", "be");
    private static final Set<String> POSTPONING = WordList.set("postponing-verbs.txt");
    private static final Set<String> UNTIL = Set.of("until", "till", "to");

    /** How many sentences on "two days later" still counts from what was told. */
    private static final int REACH = 1;

    private static final Set<Kind> POINTS = Set.of(Kind.DAY, Kind.TIME, Kind.MONTH, Kind.YEAR, Kind.WEEK, Kind.SEASON);

    private Times() {}

    /** Every expression of the article, in order, without overlap. */
    static List<TimeExpression> of(Analysis analysis) {
        List<TimeExpression> all = new ArrayList<>();
        String reference = null;
        int since = 0;
        for (Sentence sentence : analysis.sentences()) {
            List<TimeExpression> found = new ArrayList<>();
            String next = read(analysis, sentence, since > REACH ? null : reference, found);
            boolean named = found.stream().anyMatch(t -> POINTS.contains(t.kind()));
            since = named ? 1 : since + 1;
            reference = next;
            all.addAll(found);
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

    /**
     * Reads a sentence.
     *
     * @return what "two days later" in the next sentence counts from: the last point told, none where its date is not known;
     *     the day something was said on does not count
     */
    private static @Nullable String read(
            Analysis analysis, Sentence sentence, @Nullable String before, List<TimeExpression> found) {
        String reference = before;
        for (Found f :
                TimeReader.read(analysis.words(sentence.span()), sentence.span().start())) {
            if (isName(sentence, f) || isOnce(sentence, f)) {
                continue;
            }
            TimeExpression time =
                    f.at(new Anchor(analysis.article().published(), isAhead(sentence, f.span()), reference));
            found.add(time);
            if (POINTS.contains(time.kind()) && !isSaying(sentence, time)) {
                reference = time.value() != null && time.value().matches("\\d{4}.*") ? time.value() : null;
            }
        }
        return reference;
    }

    /** "Police said on Friday". */
    private static boolean isSaying(Sentence sentence, TimeExpression time) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(time.span()))
                .findFirst()
                .flatMap(t -> Clauses.governor(sentence, t))
                .filter(g -> SAYING.contains(g.lemma()))
                .isPresent();
    }

    /** "Once" that means as soon as, or a single time: "once it is over", "he met her once", but not "once fed thousands". */
    private static boolean isOnce(Sentence sentence, Found f) {
        if (f.span().length() != 4 || !f.groups().all().equalsIgnoreCase("once")) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).span().equals(f.span())) {
                String after = tokens.get(i + 1).pos();
                boolean opens = i == 0 || tokens.get(i - 1).pos().equals(",");
                boolean had = i > 0 && PERFECT.contains(tokens.get(i - 1).lemma());
                boolean noun = after.equals("DT") || after.startsWith("JJ");
                boolean past = after.equals("VBD") || after.equals("VBN");
                return !(noun || past && !opens || had && after.matches("[A-Z]+") && !after.equals("IN"));
            }
        }
        return true;
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
        List<Token> tops = Clauses.tops(sentence, span);
        Optional<Token> predicate = tops.isEmpty() ? Optional.empty() : Clauses.governor(sentence, tops.get(0));
        return predicate.isPresent()
                && (isAhead(sentence, predicate.get())
                        || isFor(sentence, span)
                        || isPresent(sentence, predicate.get(), tops.get(0)));
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
        boolean postponed = POSTPONING.contains(predicate.lemma())
                && sentence.children(time.index()).stream()
                        .anyMatch(c -> c.relation().equals("case") && UNTIL.contains(c.lemma()));
        boolean infinitive = predicate.pos().equals("VB")
                && sentence.children(predicate.index()).stream()
                        .anyMatch(c -> c.text().equals("to"))
                && !isPast(sentence, predicate);
        return planned
                || postponed
                || infinitive
                || itself
                || (simple || plain && !infinitive) && !helped && !SAYING.contains(predicate.lemma());
    }

    /** "A march for Saturday", but not "the loss for the quarter". */
    private static boolean isFor(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(span)) {
                return tokens.get(i).pos().equals("NNP")
                        && tokens.get(i - 1).text().equals("for")
                        && tokens.get(i - 2).isNoun();
            }
        }
        return false;
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
