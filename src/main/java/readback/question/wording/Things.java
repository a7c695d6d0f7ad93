package readback.question.wording;

import java.util.List;

/** Names of bodies, places and works in an answer. */
final class Things {

    private Things() {}

    /** All telling words of the name, in any order; what only says its sort ("river", "ministry") may be left out. */
    static Verdict grade(Words key, Words typed, List<String> others, boolean lenient) {
        int comma = comma(key);
        Words main = comma > 0 ? Words.of(key.text(0, comma)) : key;
        List<Content> mainWords = Content.of(main);
        List<Content> answer = Content.of(typed);
        if (mainWords.isEmpty() || answer.isEmpty()) {
            return Verdict.wrong("That is not the name.");
        }
        Alignment alignment = Alignment.of(mainWords, answer);
        if (alignment.pairs().isEmpty()) {
            Alignment rest = Alignment.of(Content.of(key), answer);
            boolean wide = comma > 0 && rest.recall() > 0 && rest.extra().isEmpty();
            return wide
                    ? Verdict.partial(0.5, "That is too wide: the place itself is missing.")
                    : Verdict.wrong("That is not the name.");
        }
        int first = alignment.pairs().values().stream()
                .mapToInt(a -> answer.get(a).index())
                .min()
                .orElse(0);
        if (Names.isDenied(typed, first)) {
            return Verdict.wrong("negation", "This says that it was not so.");
        }
        if (Hedges.isHedged(typed, key, alignment)) {
            return Verdict.wrong("several", "There is more than one answer here: give the one that is meant.");
        }
        List<Content> missing = alignment.missing();
        List<Content> telling = missing.stream()
                .filter(m -> !NameParts.isGeneric(m.word().fold()))
                .toList();
        boolean turned = missing.stream()
                .anyMatch(m -> alignment.extra().stream().anyMatch(e -> Polarity.areOpposite(m.stem(), e.stem())));
        if (turned) {
            return Verdict.wrong("opposite", "That is the other one.");
        }
        boolean onlyGeneric = alignment.pairs().keySet().stream()
                .map(k -> mainWords.get(k).word().fold())
                .allMatch(f -> NameParts.isGeneric(f) || NameParts.isPlaceModifier(f));
        if (telling.isEmpty() && !(onlyGeneric && !missing.isEmpty())) {
            boolean clash =
                    missing.stream().anyMatch(m -> NameParts.isGeneric(m.word().fold()))
                            && alignment.extra().stream()
                                    .anyMatch(e -> NameParts.isGeneric(e.word().fold())
                                            && e.word().isCapital());
            if (clash && !lenient) {
                return Verdict.wrong("other-name", "That is something else of a like name.");
            }
            return alignment.slips().isEmpty()
                    ? Verdict.right("That is right.")
                    : Verdict.slip("That is right; check the spelling of “"
                            + alignment.slips().get(0) + "”.");
        }
        boolean other = alignment.extra().stream().anyMatch(Content::isName)
                || alignment.extra().stream().anyMatch(e -> e.word().isCapital());
        boolean share = alignment.recall() >= 0.5 && !onlyGeneric;
        if (share && !other) {
            return lenient ? Verdict.right("That is right.") : Verdict.partial(0.5, "Part of the name is missing.");
        }
        return Verdict.wrong("That is not the name.");
    }

    private static int comma(Words w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.is(i, ",")) {
                return i;
            }
        }
        return -1;
    }
}
