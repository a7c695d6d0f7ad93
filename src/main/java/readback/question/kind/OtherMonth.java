package readback.question.kind;

import java.util.List;
import java.util.Optional;
import readback.question.english.Basis;
import readback.text.Token;

/** Contradicts a short sentence by another month: "the bridge opened in March" by "the bridge opened in June". */
final class OtherMonth {

    /** In a longer sentence the month is not what it is about. */
    private static final int LONGEST = 14;

    private final Basis basis;
    private final Verbatim told;

    OtherMonth(Basis basis, Verbatim told) {
        this.basis = basis;
        this.told = told;
    }

    Optional<Twist> first() {
        List<Token> months = told.tokens().stream()
                .filter(t -> Gaps.MONTHS.contains(t.text()) && t.isProperNoun())
                .toList();
        if (months.size() != 1
                || told.length() > LONGEST
                || told.tokens().stream().anyMatch(OtherMonth::isNumber)) {
            return Optional.empty();
        }
        Token month = months.get(0);
        boolean placed = told.children(month).stream()
                .anyMatch(c -> c.relation().equals("case") && c.text().matches("(?i)in|since|until|by"));
        int step = 3 + (int) (Spreading.of(told.words()) * 6);
        String other = Gaps.MONTHS.get((Gaps.MONTHS.indexOf(month.text()) + step) % Gaps.MONTHS.size());
        boolean elsewhere = basis.analysis().article().text().contains(other);
        return !placed || month.head() != told.asserted().index() || elsewhere
                ? Optional.empty()
                : Twist.at(basis, told, month.span(), other);
    }

    private static boolean isNumber(Token t) {
        return t.pos().equals("CD");
    }
}
