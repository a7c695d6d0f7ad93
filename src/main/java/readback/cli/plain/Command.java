package readback.cli.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readback.question.AnswerKey;
import readback.question.Match;
import readback.question.Moment;
import readback.question.Number;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Typed;
import readback.quiz.Session;

/** What can be typed in place of an answer: one letter, or a slash and the word. */
enum Command {
    NONE("", ""),
    HELP("?", "help"),
    QUIT("q", "quit"),
    SKIP("s", "skip"),
    HINT("h", "hint"),
    READ("r", "read"),
    UNDO("u", "undo"),
    APPEAL("m", "mine"),
    FLAG("f", "flag"),
    BACK("b", "back"),
    GO("g", "go"),
    HAND_IN("e", "end");

    private final String letter;
    private final String word;

    Command(String letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    /** The command on this line; NONE for an answer. A letter that names an option is that option; words are answers where words are asked for. */
    static Command of(String line, AnswerKey key) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        boolean slash = text.startsWith("/") && text.length() > 1;
        String first = (slash ? text.substring(1) : text).split("\\s+", 2)[0];
        boolean words = key instanceof Typed || key instanceof Number || key instanceof Moment;
        for (Command command : values()) {
            if (command == NONE) {
                continue;
            }
            boolean alone = text.equals(command.letter) || command == GO && text.matches("g ?\\d{1,4}");
            if (slash && (first.equals(command.word) || first.equals(command.letter))
                    || alone && !isOption(command.letter, key)
                    || !words && first.equals(command.word)) {
                return command;
            }
        }
        return NONE;
    }

    private static boolean isOption(String letter, AnswerKey key) {
        int options = 0;
        if (key instanceof PickOne one) {
            options = one.options().size();
        } else if (key instanceof PickMany many) {
            options = many.options().size();
        } else if (key instanceof Match match) {
            options = match.right().size();
        }
        int place = letter.charAt(0) - 'a';
        return place >= 0 && place < options;
    }

    /** The commands of this session, one a line. */
    static List<String> help(Session session) {
        boolean exam = session.terms().behaviour().free();
        List<String> all = new ArrayList<>();
        all.add("q  stop here; what you answered is kept, and you can go on later");
        all.add("r  read the article");
        all.add(exam ? "s  leave this question for later" : "s  skip this question");
        if (session.terms().behaviour().retries()) {
            all.add("h  hint");
        }
        if (exam) {
            all.add("f  flag this question, or take the flag away");
            all.add("/b  back to the question before");
            all.add("g 7  go to question 7");
            all.add("/e  end: hand in");
        } else {
            all.add("u  take back the answer just given");
            all.add("m  my answer was right: keep it for the teacher");
        }
        all.add("Where a letter is an option, type a slash before the command: /h");
        return all;
    }
}
