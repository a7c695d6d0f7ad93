package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.Option;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.Typed;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Fact.Cause.Link;
import readback.text.Sentence;
import readback.text.Token;

/** A cause or purpose that the text itself marks. */
public final class Why implements QuestionKind {

    /** So many words may be asked for without options. */
    private static final int BRIEF = 9;

    private static final Pattern FIGURE = Pattern.compile("%|per ?cent|[£$€“”]");
    private static final Pattern HANGING = Pattern.compile("(?i).*\\b(later|earlier|then)\\b, why .*");

    /** What a student may write for "because of". */
    private static final List<String> ALIKE = List.of("due to ", "owing to ", "on account of ", "as a result of ");

    private static final Set<String> TAKES_TO = Words.set("takes-to");

    @Override
    public String id() {
        return "why";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Reason> reasons = new ArrayList<>();
        for (Fact.Cause c : basis.facts(Fact.Cause.class)) {
            if (c.link() == Link.REASON || c.link() == Link.RESULT || c.link() == Link.PURPOSE && isPurpose(basis, c)) {
                Reason.of(basis, c).ifPresent(reasons::add);
            }
        }
        List<Question> drafts = new ArrayList<>();
        for (Reason reason : reasons) {
            Fact.Cause cause = reason.cause();
            Optional<Voice> voice = Voice.of(basis, cause.cause(), cause.standing());
            Optional<String> asked = isOnly(basis, cause)
                    ? voice.flatMap(v -> asked(basis, cause, v).map(v::ask))
                    : Optional.empty();
            Optional<AnswerKey> key = asked.isEmpty() ? Optional.empty() : key(basis, reason, reasons);
            key.ifPresent(k -> drafts.add(Draft.of(id(), Asking.stem(asked.get()), k, cause.evidence())
                    .process(Process.RETRIEVE, 0.4)
                    .fact("cause", cause.cause())
                    .explain("The article says: “" + Others.shortened(basis.words(cause.evidence())) + "”")
                    .question(basis)));
        }
        return drafts;
    }

    /** No second reason for the same: "because A and because B". */
    static boolean isOnly(Basis basis, Fact.Cause cause) {
        Sentence s = basis.sentence(cause.marker());
        boolean another = basis.facts(Fact.Cause.class).stream()
                .anyMatch(
                        c -> c != cause && c.link() != Link.AFTER && c.effect().overlaps(cause.effect()));
        Optional<Token> before = s.tokens().stream()
                .filter(t -> t.span().end() <= cause.marker().start())
                .reduce((a, b) -> b);
        boolean joined = before.isPresent() && before.get().text().matches("(?i)and|or|not|but|only");
        return !another && !joined && !isTwofold(basis, cause);
    }

    /** "had chosen A and had changed B so that C": C may be the purpose of the second only. */
    private static boolean isTwofold(Basis basis, Fact.Cause cause) {
        Sentence s = basis.sentence(cause.effect());
        Optional<Token> head = basis.head(cause.effect());
        return head.isPresent()
                && s.children(head.get().index()).stream()
                        .filter(c ->
                                c.relation().equals("conj") && cause.effect().contains(c.span()))
                        .anyMatch(c -> s.children(c.index()).stream()
                                .anyMatch(g -> g.relation().matches("aux.*|nsubj.*|cop")));
    }

    private static Optional<AnswerKey> key(Basis basis, Reason reason, List<Reason> reasons) {
        Wrongs wrong = new Wrongs(reason.words());
        for (Reason other : reasons) {
            String words = other.alone();
            if (other != reason && words != null && other.lead().equals(reason.lead())) {
                wrong.add(
                        words,
                        Option.Role.OTHER_SPAN,
                        other.cause().evidence(),
                        "That is the reason for something else.");
            }
        }
        fill(basis, wrong, reason);
        Optional<AnswerKey> pick = wrong.three().map(AnswerKey.class::cast);
        if (pick.isPresent() || reason.size() > BRIEF) {
            return pick;
        }
        String bare = reason.words().substring(reason.lead().length());
        Set<String> accepted = new LinkedHashSet<>(List.of(reason.words(), bare, bare.replaceFirst("^(the|an?) ", "")));
        if (reason.lead().equalsIgnoreCase("because of ")) {
            ALIKE.forEach(lead -> accepted.add(lead + bare));
        }
        return Optional.of(new Typed(List.copyOf(accepted), Typed.Sort.PHRASE, List.of()));
    }

    /** Told elsewhere, and as long: "Because" before it makes a reason of it that the article does not give. */
    private static void fill(Basis basis, Wrongs wrong, Reason reason) {
        int here = basis.sentence(reason.cause().evidence()).paragraph();
        for (Told told : Told.all(basis)) {
            boolean far = basis.sentence(told.evidence()).paragraph() != here;
            int length = told.words().length() + 8;
            boolean alike = length * 3 > reason.words().length() * 2
                    && length * 2 < reason.words().length() * 3;
            boolean plain = !FIGURE.matcher(told.words()).find();
            if (far && alike && plain && !told.isWhole() && reason.lead().equals("Because ")) {
                wrong.add(
                        "Because " + told.words(),
                        Option.Role.OTHER_SPAN,
                        told.evidence(),
                        "The article says so, but not as the reason.");
            }
        }
    }

    /** "voted to close" says what was voted, not why. */
    static boolean isPurpose(Basis basis, Fact.Cause cause) {
        Optional<Token> verb = basis.head(cause.effect());
        Optional<Token> aim = basis.head(cause.cause());
        boolean marked = basis.words(cause.marker()).matches("(?i)in order to|so as to|so that");
        return marked
                || verb.isPresent()
                        && aim.isPresent()
                        && aim.get().relation().matches("advcl|xcomp")
                        && !TAKES_TO.contains(Letters.lower(verb.get().lemma()));
    }

    static Optional<String> asked(Basis basis, Fact.Cause cause, Voice voice) {
        Sentence sentence = basis.sentence(cause.effect());
        if (Reason.isVerb(cause, basis)) {
            return caused(basis, cause, voice);
        }
        return basis.head(cause.effect())
                .flatMap(h -> voice.limit() == null
                        ? Clause.at(sentence, h.index())
                        : Clause.within(sentence, h.index(), voice.limit()))
                .flatMap(c -> asked(basis, c, cause, voice));
    }

    /** "The drought led to shortages": what led to them? */
    private static Optional<String> caused(Basis basis, Fact.Cause cause, Voice voice) {
        List<Token> effect = basis.sentence(cause.effect()).tokensIn(cause.effect());
        String verb = basis.words(cause.marker()).matches("(?i).*\\b(lead|leads|led)\\b.*") ? "led to " : "caused ";
        Optional<Token> head = basis.head(cause.effect());
        boolean noun = head.isPresent() && head.get().isNoun() && !effect.isEmpty();
        return !noun
                ? Optional.empty()
                : new Asking(basis)
                        .words(basis.sentence(cause.effect()), effect, voice.named())
                        .map(w -> "what " + verb + w);
    }

    private static Optional<String> asked(Basis basis, Clause clause, Fact.Cause cause, Voice voice) {
        List<Token> share = share(clause, cause);
        List<Token> gone = clause.tokens().stream()
                .filter(t -> cause.cause().contains(t.span()) || cause.marker().contains(t.span()) || share.contains(t))
                .toList();
        boolean kept = gone.stream().noneMatch(t -> cause.cause().contains(t.span()));
        if (kept && voice.limit() == null && cause.link() == Link.PURPOSE) {
            return Optional.empty();
        }
        Asking asking = new Asking(basis);
        if (share.isEmpty()) {
            return asking.ask("why", clause, gone, voice.named())
                    .filter(q -> !HANGING.matcher(q).matches());
        }
        String words = String.join(
                " ", share.stream().map(t -> Letters.lower(t.text())).toList());
        String what = words.matches("partly|in part")
                ? "what is given as one reason why "
                : "what is given as the main reason why ";
        return asking.statement(clause, voice.named(), gone).map(w -> what + w);
    }

    /** "partly", "in part", "largely" before the marker. */
    private static List<Token> share(Clause clause, Fact.Cause cause) {
        Sentence s = clause.sentence();
        List<Token> before = s.tokens().stream()
                .filter(t -> t.span().end() <= cause.marker().start())
                .toList();
        int n = before.size();
        if (n > 0 && before.get(n - 1).text().matches("partly|largely|mainly|mostly|chiefly|primarily")) {
            return before.subList(n - 1, n);
        }
        boolean part = n > 1
                && before.get(n - 1).text().equals("part")
                && before.get(n - 2).text().equals("in");
        return part ? before.subList(n - 2, n) : List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "The ferry to Lundy was cancelled on Monday because the harbour of Bristol was frozen.\n\n"
                                + "Margaret Dawson opened the new bridge in Cardiff.\n\n"
                                + "The museum of Plymouth employs many young painters.\n\n"
                                + "The town hall was painted green by two students.",
                        List.of(
                                "Why was the ferry to Lundy cancelled on Monday? => Because the harbour of Bristol was frozen"),
                        List.of()),
                new Example(
                        "Margaret Dawson left Bristol in 1987, partly because she hated rain.",
                        List.of(
                                "What is given as one reason why Margaret Dawson left Bristol in 1987? => Because she hated rain"),
                        List.of("Why did")),
                new Example(
                        "The ferry to Lundy was cancelled on Monday because of high winds.",
                        List.of("Why was the ferry to Lundy cancelled on Monday? => Because of high winds"),
                        List.of()),
                new Example(
                        "Margaret Dawson left Bristol in 1987 because she hated the rain and because James Porter had died.",
                        List.of(),
                        List.of("Why did Margaret Dawson leave")));
    }
}
