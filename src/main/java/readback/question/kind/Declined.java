package readback.question.kind;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readback.question.english.Words;
import readback.text.Token;

/** "said that he hoped for an answer but would not be drawn on dates": what is beside the saying, not in what is said. */
final class Declined {

    private static final Pattern SECOND =
            Pattern.compile("(?i)(and|but) (" + String.join("|", Words.lines("declining")) + ")\\b.*");

    private static final int WORDS = 6;

    private Declined() {}

    /** The place of the conjunction before it, or the end. @param from where the words said begin */
    static int from(List<Token> tokens, int from) {
        for (int i = from + 1; i < tokens.size(); i++) {
            if (tokens.get(i).pos().equals("CC")) {
                String next = tokens.subList(i, Math.min(i + WORDS, tokens.size())).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "));
                if (SECOND.matcher(next).matches()) {
                    return i;
                }
            }
        }
        return tokens.size();
    }
}
