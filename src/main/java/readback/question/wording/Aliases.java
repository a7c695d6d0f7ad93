package readback.question.wording;

import java.util.List;

/** Other names of one: listed ones, and acronyms. */
final class Aliases {

    private static final Lexicon ALIASES = Lexicon.read("aliases.txt");

    private Aliases() {}

    /** Whether the two are names of one, or the second is a sentence that has another name of the first. */
    static boolean isAlias(Words key, Words typed) {
        String line = key.line();
        return ALIASES.rows().stream()
                .filter(r -> r.contains(line))
                .flatMap(List::stream)
                .anyMatch(alias -> alias.equals(typed.line()) || hasAlias(typed, Words.of(alias)));
    }

    /** Whether the words stand in a row, not behind another word of a name: "America", not "South America". */
    private static boolean hasAlias(Words typed, Words alias) {
        for (int i = 0; i + alias.size() <= typed.size(); i++) {
            boolean all = alias.size() > 0;
            for (int k = 0; all && k < alias.size(); k++) {
                all = typed.fold(i + k).equals(alias.fold(k));
            }
            boolean behind = i > 0 && typed.get(i - 1).isCapital() && !Content.isStop(typed.fold(i - 1));
            boolean small = alias.size() == 1
                    && alias.fold(0).length() <= 3
                    && !typed.get(i).isAcronym();
            if (all && !behind && !small) {
                return true;
            }
        }
        return false;
    }

    /** Whether the answer has the acronym of the name, or is it in small letters; and no other name has the same. */
    static boolean hasAcronym(Words name, Words typed, List<String> others) {
        String letters = initials(name);
        boolean single = typed.size() == 1 && typed.fold(0).equals(letters);
        boolean inside =
                typed.list().stream().anyMatch(w -> w.isAcronym() && w.fold().equals(letters));
        return letters.length() >= 2
                && (single || inside)
                && others.stream()
                        .map(Words::of)
                        .noneMatch(o ->
                                !o.line().equals(name.line()) && initials(o).equals(letters));
    }

    /** Whether the key is an acronym, and words of the answer in a row spell it. */
    static boolean hasWhole(Words key, Words typed) {
        List<Content> content = Content.of(key);
        if (content.size() != 1 || !content.get(0).word().isAcronym()) {
            return false;
        }
        String letters = content.get(0).word().fold();
        StringBuilder spelled = new StringBuilder();
        for (Word w : typed.list()) {
            if (w.isLetters() && !Content.isStop(w.fold())) {
                spelled.append(w.fold().charAt(0));
            }
        }
        return letters.length() >= 2
                && (spelled.toString().equals(letters) || letters.length() >= 3 && spelled.indexOf(letters) >= 0);
    }

    private static String initials(Words w) {
        StringBuilder out = new StringBuilder();
        for (Word word : w.list()) {
            if (word.isLetters() && !Content.isStop(word.fold())) {
                out.append(word.fold().charAt(0));
            }
        }
        return out.length() < 2 ? "" : out.toString();
    }
}
