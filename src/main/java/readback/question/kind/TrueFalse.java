package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.text.Span;

/** A sentence kept, changed in one fact, or never settled by the text. */
public final class TrueFalse implements QuestionKind {

    private static final String ASK = "True, false or not given? ";
    /** A source at the end, where what stood between commas before it was left out. */
    private static final Pattern ACCORDING = Pattern.compile("(?<=\\p{L}{2}) according to (?=[\\p{L}\\d’' ,-]+\\.$)");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 32;

    /** So telling is a sentence that is worth judging: about the headline or the main names, with a figure. */
    private static final int TELLING = 2;

    /** So many words of a statement are read at one go. */
    private static final int EASY = 18;

    @Override
    public String id() {
        return "true-false-not-given";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        Telling telling = new Telling(basis);
        Map<Integer, List<Verbatim>> sentences = new TreeMap<>();
        for (Quotation shown : Quotation.all(basis)) {
            Verbatim told = shown.told();
            int length = told.length();
            boolean fits = length >= SHORTEST && length <= LONGEST;
            if (shown.before() == null
                    && fits
                    && telling.of(told) >= (told.sentence().index() == 0 ? 1 : TELLING)
                    && !OwnSentence.leansBack(basis, told)) {
                sentences
                        .computeIfAbsent(told.sentence().index(), k -> new ArrayList<>())
                        .add(told);
            }
        }
        for (List<Verbatim> ways : sentences.values()) {
            changed(basis, ways).ifPresent(drafts::add);
            kept(basis, ways).ifPresent(drafts::add);
        }
        for (NotGiven open : NotGiven.all(basis)) {
            drafts.add(draft(basis, List.of(open.evidence()), Asking.sentence(open.words()), 2, open.why()));
        }
        return drafts;
    }

    /** The most telling change of the shortest way to tell it. */
    private Optional<Question> changed(Basis basis, List<Verbatim> ways) {
        Optional<Question> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Verbatim told : ways) {
            for (Twist t : Twist.of(basis, told)) {
                int cost = 3 * t.rank() + Math.max(0, told.length() - EASY);
                if (cost < least) {
                    least = cost;
                    best = Optional.of(draft(
                            basis,
                            told.proof(),
                            t.words(),
                            1,
                            "The article says “" + t.before() + "”, not “" + t.after() + "”."));
                }
            }
        }
        return best;
    }

    /** What is told in other words, or cut down to one fact; never the sentence as it stands. */
    private Optional<Question> kept(Basis basis, List<Verbatim> ways) {
        Optional<Question> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Verbatim told : ways) {
            Optional<Reworded> other = Reworded.of(basis, told);
            int cost = (other.isPresent() ? 0 : 4) + Math.max(0, told.length() - EASY);
            if ((other.isPresent() || told.isCut() && told.lead().isEmpty()) && cost < least) {
                least = cost;
                List<Span> proof = new ArrayList<>(told.proof());
                other.map(Reworded::proof).ifPresent(proof::addAll);
                String words = other.map(Reworded::words).orElse(told.told());
                best = Optional.of(draft(
                        basis,
                        proof,
                        words,
                        0,
                        "The article says: “"
                                + Others.shortened(basis.words(told.sentence().span())) + "”"));
            }
        }
        return best;
    }

    private Question draft(Basis basis, List<Span> evidence, String sentence, int key, String explanation) {
        List<Option> options = new ArrayList<>();
        List<String> verdicts = List.of("True", "False", "Not given");
        for (int i = 0; i < 3; i++) {
            options.add(
                    i == key
                            ? Option.key(verdicts.get(i))
                            : new Option(verdicts.get(i), Option.Role.MISREADS, evidence.get(0), explanation));
        }
        String words = ACCORDING.matcher(sentence).replaceFirst(", according to ");
        return Draft.of(id(), ASK + words, new PickOne(options, false), evidence.get(0))
                .evidence(evidence)
                .process(evidence.size() > 1 ? Process.INFER : Process.RETRIEVE, 0.3)
                .hard(0.2 + key * 0.1)
                .explain(explanation)
                .fact("told", evidence.get(0))
                .question(basis);
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "The Bristol museum reopened to all visitors on Thursday.",
                List.of("True, false or not given? The Bristol museum closed to all visitors on Thursday. => False"),
                List.of()));
    }
}
