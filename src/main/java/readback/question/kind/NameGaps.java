package readback.question.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** The name of a person or body that does something, or has it done, as a gap of a sentence. */
final class NameGaps {

    private NameGaps() {}

    /**
     * A person or body that does something or has it done; nobody who speaks: that is asked otherwise. Places lie inside
     * one another.
     */
    private static boolean mayBeAsked(Basis basis, Verbatim told, Mention m) {
        Sentence s = told.sentence();
        Entity entity = basis.analysis().entity(m.entity());
        List<Token> part = s.tokensIn(m.span());
        Optional<Token> head = basis.head(m.span());
        if (part.isEmpty() || head.isEmpty() || head.get().head() < 0) {
            return false;
        }
        Token h = head.get();
        Token above = s.tokens().get(h.head());
        boolean seat = h.relation().matches("nsubj|nsubj:pass|obj|iobj|obl|obl:agent");
        boolean plain = s.children(h.index()).stream()
                .filter(c -> !part.contains(c))
                .allMatch(c -> Forms.is(c.relation(), "case|punct|det")
                        || Forms.is(c.relation(), "appos|acl.*") && entity.type() == Entity.Type.PERSON);
        String text = basis.words(s.span());
        String name = basis.words(m.span());
        boolean between = (text.contains("from " + name) || text.contains("between " + name))
                && text.matches("(?s).*\\b(from|between) " + Pattern.quote(name) + "\\s.*");
        boolean possessive = part.stream().anyMatch(t -> t.pos().equals("POS"));
        boolean known = Set.of(Entity.Type.PERSON, Entity.Type.ORGANIZATION).contains(entity.type());
        boolean listed = part.get(0).index() > 0
                && s.tokens().get(part.get(0).index() - 1).text().matches("[,(-]|and|or");
        boolean once = basis.mentionsIn(s.span()).stream()
                        .filter(o -> o.entity() == m.entity())
                        .count()
                == 1;
        boolean speaks = h.relation().startsWith("nsubj") && Says.isSaying(above)
                || basis.analysisStatements().stream()
                        .anyMatch(st -> st.speaker().span().overlaps(m.span()));
        boolean headline = entity.aliases().stream()
                .anyMatch(a -> basis.analysis().article().title().contains(a));
        boolean vague = entity.type() == Entity.Type.ORGANIZATION
                && !entity.name().replaceFirst("^[Tt]he ", "").matches(".* .*|\\p{Lu}{2,}")
                && basis.names().of(m.entity()).startsWith("the ");
        return !between && !headline && !vague && seat && plain && !possessive && known && !listed && once && !speaks;
    }

    /** The gap and what fills it: others to choose from, if there are three, else typed. */
    static Optional<TimeGaps.Gap> of(Basis basis, Gaps gaps, Verbatim told, Mention m) {
        Entity entity = basis.analysis().entity(m.entity());
        Others others = Others.of(basis);
        if (!mayBeAsked(basis, told, m) || !others.isSpeaker(entity)) {
            return Optional.empty();
        }
        String words = basis.words(m.span()).replace('\n', ' ');
        Sentence s = told.sentence();
        List<Token> part = s.tokensIn(m.span());
        int first = part.get(0).index();
        Optional<Token> before =
                first == 0 ? Optional.empty() : Optional.of(s.tokens().get(first - 1));
        boolean the = before.filter(t -> t.text().equalsIgnoreCase("the")).isPresent();
        String shown = basis.names().of(m.entity());
        boolean title = !the && before.filter(Token::isNoun).isPresent();
        if (title
                || shown.startsWith("the ") != (the || words.startsWith("the ") || words.startsWith("The "))
                || entity.type() != Entity.Type.PERSON
                        && !words.replaceFirst("^[Tt]he ", "").equals(entity.name())) {
            return Optional.empty();
        }
        Span whole = the ? before.get().span().cover(m.span()) : m.span();
        AnswerKey key = gaps.name(m, shown, s.span()).orElseGet(() -> others.typed(m.entity()));
        return Optional.of(new TimeGaps.Gap(whole, key));
    }
}
