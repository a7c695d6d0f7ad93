package readback.question.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.AnswerKey;
import readback.question.Option;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** The town or country where something is done, as a gap of a sentence; the wrong ones are towns or countries too. */
final class PlaceGaps {

    private static final Set<String> BEFORE = Set.of("in", "at", "near", "from", "to", "outside", "into", "for");

    /** Places of one sort do not lie inside one another. */
    private static final Set<String> SORTS = Set.of("CITY", "COUNTRY");

    /** The one kingdom and its countries do. */
    private static final Set<String> KINGDOM = Set.copyOf(Words.lines("united-kingdom"));

    private PlaceGaps() {}

    static Optional<TimeGaps.Gap> of(Basis basis, Verbatim told, Mention m) {
        Sentence s = told.sentence();
        Entity place = basis.analysis().entity(m.entity());
        List<Token> part = s.tokensIn(m.span());
        Optional<Token> head = basis.head(m.span());
        if (place.type() != Entity.Type.PLACE || part.isEmpty() || head.isEmpty()) {
            return Optional.empty();
        }
        boolean beside = s.children(head.get().index()).stream()
                .filter(c -> !part.contains(c))
                .allMatch(c -> c.relation().equals("case") && BEFORE.contains(Letters.lower(c.text()))
                        || c.relation().equals("punct") && c.text().equals("."));
        String title = basis.analysis().article().title();
        boolean once = basis.mentionsIn(s.span()).stream()
                        .filter(o -> o.entity() == m.entity())
                        .count()
                == 1;
        if (!head.get().relation().equals("obl")
                || head.get().head() != told.asserted().index()
                || !beside
                || !once
                || !SORTS.contains(head.get().ner())
                || isNested(s, part)
                || place.aliases().stream().anyMatch(title::contains)) {
            return Optional.empty();
        }
        AnswerKey key = options(basis, place, head.get().ner(), s.span())
                .orElseGet(() -> Others.of(basis).typed(m.entity()));
        return Optional.of(new TimeGaps.Gap(m.span(), key));
    }

    /** "Taunton, Somerset", "Belgium and Poland": one of several names. */
    private static boolean isNested(Sentence s, List<Token> part) {
        int first = part.get(0).index();
        int last = part.get(part.size() - 1).index();
        boolean before = first > 0 && Forms.is(s.tokens().get(first - 1).text(), ",|and|or|between|the");
        boolean after = last + 2 < s.tokens().size()
                && (Forms.is(s.tokens().get(last + 1).text(), ",")
                                && s.tokens().get(last + 2).isProperNoun()
                        || Forms.is(s.tokens().get(last + 1).text(), "and|or|[’']s?"));
        return before || after;
    }

    private static Optional<AnswerKey> options(Basis basis, Entity key, String sort, Span sentence) {
        Wrongs wrong = new Wrongs(key.name());
        List<Integer> here =
                basis.mentionsIn(sentence).stream().map(Mention::entity).toList();
        basis.analysis().mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME && !here.contains(m.entity()))
                .filter(m ->
                        basis.head(m.span()).filter(h -> h.ner().equals(sort)).isPresent())
                .filter(m -> basis.analysis().entity(m.entity()).type() == Entity.Type.PLACE)
                .filter(m -> !KINGDOM.contains(key.name())
                        || !KINGDOM.contains(basis.analysis().entity(m.entity()).name()))
                .filter(m -> Others.apart(key, basis.analysis().entity(m.entity())))
                .sorted(Comparator.comparingInt((Mention m) -> Math.abs(m.span().start() - sentence.start()))
                        .thenComparing(m -> m.span().start()))
                .forEach(m -> {
                    Span elsewhere = basis.sentence(m.span()).span();
                    wrong.add(
                            basis.analysis().entity(m.entity()).name(),
                            Option.Role.OTHER_SPAN,
                            elsewhere,
                            "That is mentioned elsewhere: “" + Others.shortened(basis.words(elsewhere)) + "”");
                });
        return wrong.three().map(AnswerKey.class::cast);
    }
}
