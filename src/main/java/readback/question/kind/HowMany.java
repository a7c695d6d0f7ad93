package readback.question.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.Number;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Fact;
import readback.text.Fact.Amount.Sort;

/** A count, amount, share, age or length of time, with its bound. */
public final class HowMany implements QuestionKind {

    private static final Pattern HANGING = Pattern.compile("\\b(that followed|later|earlier|further|at the time)\\b");

    /** "From what percentage did sales fall to 66%?": a number below 66 cannot be right. */
    private static final Pattern BETWEEN_ENDS = Pattern.compile("^(?i)(from|to) (what|how) .* (to|from) \\S*\\d.*");

    private static final Pattern PERFECT =
            Pattern.compile(".*\\b([Hh]ow|[Ww]hat)\\b.* had (?!been\\b)\\p{Lu}.*|.* had \\p{Ll}+(ed|en|t)\\?");

    private static final Pattern BARE = Pattern.compile("^(for )?how (long|much) ");

    /** With "long", so many words must tell what went on, besides whose name it was. */
    private static final int TELLING = 3;

    @Override
    public String id() {
        return "how-many";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        for (Fact.Amount a : basis.facts(Fact.Amount.class)) {
            Optional<Figured> asked = figured(basis, a);
            if (asked.isEmpty()
                    || !isPlaced(asked.get().asked())
                    || isVague(basis, a)
                    || isSmall(a)
                    || isThin(asked.get().asked())
                    || isDisputed(basis, a, asked.get().asked())) {
                continue;
            }
            for (AnswerKey key : FigureKeys.of(basis, a, isNumber(basis, a, asked.get()))) {
                if (key instanceof PickOne
                        && BETWEEN_ENDS.matcher(asked.get().asked().plain()).matches()) {
                    continue;
                }
                String stem = Asking.stem(asked.get().asked().stem());
                Optional<String> bounded = key instanceof Number ? Bounded.ask(basis, a, stem) : Optional.of(stem);
                bounded.ifPresent(words -> drafts.add(Draft.of(id(), words, key, a.evidence())
                        .hard(key instanceof Number ? 0.35 : 0.25)
                        .explain("The article says " + basis.words(a.span()).replace('\n', ' ') + ".")
                        .fact("amount", a.span())
                        .question(basis)));
            }
        }
        return drafts;
    }

    /** Whether the number alone is the answer: the stem has the unit, as what is asked for or beside another figure. */
    private static boolean isNumber(Basis basis, Fact.Amount a, Figured asked) {
        String[] words = basis.words(a.span()).split("[\\s-]+");
        String unit = words[words.length - 1];
        return asked.unit()
                || unit.matches("\\p{L}{3,}") && asked.asked().stem().matches(".*\\b" + unit + "\\b.*");
    }

    /** Another sentence gives another number of the same things in the same words: a correction, or another day's count. */
    private static boolean isDisputed(Basis basis, Fact.Amount a, Asked asked) {
        if (a.counted() == null) {
            return false;
        }
        Set<String> counted = Bag.of(basis.words(a.counted()));
        Set<String> stem = Bag.of(asked.plain());
        return basis.facts(Fact.Amount.class).stream()
                .filter(o -> o.sort() == a.sort()
                        && o.counted() != null
                        && !o.evidence().overlaps(a.evidence()))
                .filter(o -> o.quantity().value().compareTo(a.quantity().value()) != 0)
                .filter(o -> Bag.shared(counted, Bag.of(basis.words(o.counted()))) >= 0.5)
                .anyMatch(o -> Bag.within(stem, basis.bag(basis.sentence(o.evidence()))) >= 0.6);
    }

    /** "two of them": a count that nobody reads an article for. */
    private static boolean isSmall(Fact.Amount a) {
        return a.sort() == Fact.Amount.Sort.COUNT && a.quantity().value().compareTo(BigDecimal.valueOf(2)) <= 0;
    }

    /**
     * "For how long did Ada Brill listen?" (to what?), and "how many dogs had Ada Brill carried by noon": a past perfect
     * leans on what was told before.
     */
    private static boolean isThin(Asked asked) {
        String stem = asked.plain();
        long telling = List.of(stem.split(" ")).stream()
                .filter(w -> !Character.isUpperCase(w.charAt(0)))
                .flatMap(w -> Bag.of(w).stream())
                .count();
        return PERFECT.matcher(stem).matches() || BARE.matcher(stem).find() && telling < TELLING;
    }

    /** "thousands of tigers", "dozens of beaches": no number to know. */
    private static boolean isVague(Basis basis, Fact.Amount a) {
        return basis.words(a.figure())
                .matches("(?i)(hundreds|thousands|millions|billions|dozens|scores|a few|a couple|several).*");
    }

    /** "how many people have died": where and in what, nobody can tell. A name, or more words, must say it. */
    static boolean isPlaced(Asked asked) {
        String stem = asked.plain();
        String[] words = stem.split(" ");
        if (!asked.voice().isOwn() && stem.matches(".*\\b(it|he|she|they|its|his|her|their)\\b.*")) {
            return true;
        }
        if (HANGING.matcher(stem).find()) {
            return false;
        }
        return stem.contains(" the ") && words.length > 9
                || List.of(words).subList(1, words.length).stream()
                        .anyMatch(w -> w.matches("“?\\p{Lu}.*") && !Gaps.MONTHS.contains(w) && !Gaps.DAYS.contains(w));
    }

    /** The question for an amount; other kinds embed it. */
    static Optional<Asked> asked(Basis basis, Fact.Amount a) {
        return figured(basis, a).map(Figured::asked);
    }

    /** @param unit whether the question names the unit, so that the number alone is the answer */
    private record Figured(Asked asked, boolean unit) {}

    private static Optional<Figured> figured(Basis basis, Fact.Amount a) {
        Optional<Figured> age = a.sort() != Sort.AGE
                ? Optional.empty()
                : Ages.ask(basis, a).map(q -> new Figured(new Asked(q.words(), q.words(), Voice.OWN), q.unit()));
        Optional<Figured> toll =
                a.sort() != Sort.COUNT ? Optional.empty() : Tolls.ask(basis, a).map(asked -> new Figured(asked, false));
        return age.or(() -> toll)
                .or(() -> Slot.of(basis, a)
                        .flatMap(s -> query(s).map(q ->
                                new Figured(new Asked(s.voice().ask(q.words()), q.words(), s.voice()), q.unit()))));
    }

    private static Optional<Query> query(Slot s) {
        Sort sort = s.amount().sort();
        if (sort == Sort.SCORE) {
            return Scoring.ask(s);
        }
        Optional<Query> size = Sizing.ask(s);
        if (size.isPresent() || sort == Sort.AGE || sort == Sort.ORDINAL) {
            return size;
        }
        if (Changing.is(s)) {
            Optional<Query> change = Changing.ask(s);
            if (change.isPresent() || sort != Sort.COUNT) {
                return change;
            }
        }
        return sort == Sort.COUNT && !s.isOf() ? Counting.ask(s) : Measuring.ask(s);
    }

    /** On one line, the capital of a first word taken back. */
    static String small(String words) {
        String flat = words.replace('\n', ' ');
        return flat.matches("[A-Z]\\p{Ll}.*") ? Letters.lowerFirst(flat) : flat;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "The Bristol shop employs nine women. Police said more than 9,800 people were arrested in"
                                + " Bristol.",
                        List.of(
                                "How many women does the Bristol shop employ? => nine",
                                "According to police, more than how many people were arrested in Bristol?"
                                        + " => more than 9,800"),
                        List.of()),
                new Example(
                        "Honeybees can tell two objects from three, Anna Bell found.",
                        List.of(),
                        List.of("from three")),
                new Example("The two clubs of Bristol have met only once.", List.of(), List.of("How many clubs")),
                new Example("She bought the shop with two others in 2010.", List.of(), List.of("How many others")),
                new Example("Forty people have died.", List.of(), List.of("How many people")),
                new Example(
                        "Anna Bell pleaded guilty in June to 31 counts of theft and fraud.",
                        List.of("To how many counts of theft and fraud did Anna Bell plead guilty in June? => 31"),
                        List.of()),
                new Example(
                        "A ferry hit a bridge near Bristol on Friday, injuring at least 17 people.",
                        List.of(
                                "At least how many people were injured when a ferry hit a bridge near Bristol on Friday?"
                                        + " => at least 17"),
                        List.of()),
                new Example(
                        "About 30 per cent of the hedges in Kent have gone since 1985. Sales in Kent rose 12 percent to"
                                + " 402 million pounds last year.",
                        List.of(
                                "About what percentage of the hedges in Kent have gone since 1985? => about 30 per cent",
                                "By what percentage did sales in Kent rise last year? => 12 percent",
                                "To how much did sales in Kent rise last year? => 402 million pounds"),
                        List.of()),
                new Example(
                        "Anna Bell is 1.91 metres tall. The walk took three days, and Anna Bell walked 12 kilometres to"
                                + " Bristol. Anna Bell, 34, was glad. Anna Bell slept.",
                        List.of(
                                "How tall is Anna Bell? => 1.91 metres",
                                "How far did Anna Bell walk to Bristol? => 12 kilometres"),
                        List.of()),
                new Example(
                        "Anna Bell, 34, pleaded guilty to nine counts of theft. Bristol had a deficit of £29m last year."
                                + " Tunisia won a penalty in the 33rd minute.",
                        List.of(
                                "To how many counts of theft did Anna Bell plead guilty? => nine",
                                "How large a deficit did Bristol have last year? => £29m",
                                "In which minute did Tunisia win a penalty? => 33rd"),
                        List.of()),
                new Example(
                        "A manager who stole £2.3m from customers in Bristol was jailed. Tigers were seen after the"
                                + " government of Kent cut its subsidy by 12 per cent.",
                        List.of("How much did a manager steal from customers in Bristol? => £2.3m"),
                        List.of("its subsidy")),
                new Example(
                        "Floods destroyed 187 homes in Bristol. The mayor had said that floods destroyed 320 homes in"
                                + " Bristol.",
                        List.of(),
                        List.of("How many homes did floods destroy in Bristol")),
                new Example(
                        "Bristol beat Kent 3-2 on Friday. Bristol reported a loss of 48 million pounds for" + " 2030.",
                        List.of(
                                "By what score did Bristol beat Kent on Friday? => 3-2",
                                "How large a loss did Bristol report for 2030? => 48 million pounds"),
                        List.of()));
    }
}
