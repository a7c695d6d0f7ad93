package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** The sentences of what is said word for word, in runs of such as follow one another with nothing but "she said" between. */
final class Lines {

    /** "But", "so", "well": they tie a sentence to the one before and say nothing of their own. */
    private static final Set<String> OPENERS = Words.set("openers");

    /** What may stand between two pieces of one speech: the end of the one, who speaks, the beginning of the other. */
    private static final Pattern SPEAKER = Pattern.compile("[,.!?]*[”\"]\\s+[^.“”\"\\n]{2,160}[.,:]\\s+[“\"]\\s*");

    private static final Pattern NOTHING = Pattern.compile("[.!?]*[”\"]?\\s+[“\"]?\\s*");

    private Lines() {}

    /** Runs of sentences, each without marks at its end. */
    static List<List<List<Token>>> runs(Basis basis, Fact.Statement s) {
        List<List<List<Token>>> runs = new ArrayList<>();
        Span before = null;
        for (Span piece : s.content()) {
            boolean follows = before != null && isOneSpeech(basis, s.cue(), before, piece);
            for (Sentence sentence : basis.analysis().sentences()) {
                if (!sentence.span().overlaps(piece)) {
                    continue;
                }
                List<Token> tokens = bare(sentence.tokensIn(piece).stream()
                        .filter(t -> !Reported.isQuote(t))
                        .toList());
                if (!tokens.isEmpty()) {
                    add(runs, sentence, tokens, follows);
                    follows = true;
                }
            }
            before = piece;
        }
        return runs;
    }

    /** One more sentence; one that goes on where the speaker interrupted it is no new one. */
    private static void add(List<List<List<Token>>> runs, Sentence sentence, List<Token> tokens, boolean follows) {
        List<List<Token>> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
        boolean goesOn = !last.isEmpty()
                && sentence.tokens().contains(last.get(last.size() - 1).get(0))
                && Character.isLowerCase(tokens.get(0).text().charAt(0));
        if (goesOn) {
            List<Token> all = new ArrayList<>(last.remove(last.size() - 1));
            all.addAll(tokens);
            runs.add(new ArrayList<>(List.of(all)));
        } else if (follows && !last.isEmpty()) {
            last.add(tokens);
        } else {
            runs.add(new ArrayList<>(List.of(tokens)));
        }
    }

    private static boolean isOneSpeech(Basis basis, Span cue, Span before, Span piece) {
        if (before.end() > piece.start()) {
            return false;
        }
        String between = basis.analysis().article().text().substring(before.end(), piece.start());
        boolean said = cue.start() >= before.end() && cue.end() <= piece.start();
        return NOTHING.matcher(between).matches()
                || said && SPEAKER.matcher(between).matches();
    }

    /** Without marks around. */
    private static List<Token> bare(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).text().equals(",")) {
            from++;
        }
        while (to > from
                && Set.of(",", ".", ";", ":").contains(tokens.get(to - 1).text())) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** "Our buyers do not want to hear about it", of "But our buyers …"; not "many", of "so many". */
    static List<Token> opened(List<Token> tokens) {
        int from = 0;
        while (from + 1 < tokens.size()
                && OPENERS.contains(Letters.lower(tokens.get(from).text()))
                && (tokens.get(from).pos().matches("CC|UH")
                        || !tokens.get(from + 1).pos().matches("JJ.*|RB.*|IN|VB.*|MD"))) {
            from++;
            if (tokens.get(from).text().equals(",")) {
                from++;
            }
        }
        return from < tokens.size() ? tokens.subList(from, tokens.size()) : List.of();
    }
}
