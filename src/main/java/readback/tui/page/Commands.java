package readback.tui.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.Response;
import readback.quiz.Certainty;
import readback.quiz.Session;
import readback.text.Article;
import readback.tui.Effect;
import readback.tui.Step;
import readback.tui.draw.Hint;
import readback.tui.draw.Notice;
import readback.tui.event.Event;
import readback.tui.event.Key;

/** The keys of a question page that are not the answer itself: letters, or with Ctrl while letters are text. */
final class Commands {

    private Commands() {}

    /** Letters that Ctrl cannot have in a terminal, or that edit the line, stand under another one. */
    static String control(String letter) {
        return switch (letter) {
            case "h" -> "t";
            case "!" -> "g";
            case "m" -> "o";
            case "]" -> "n";
            case "[" -> "p";
            default -> letter;
        };
    }

    private static boolean is(QuestionPage page, Key key, String letter) {
        return page.typing() ? key.isCtrl(control(letter).charAt(0)) : key.is(letter.charAt(0));
    }

    /** What a command does, absent if the key is none. */
    static @Nullable Step step(QuestionPage page, Key key, Event event) {
        Session session = page.session();
        if (is(page, key, "r")) {
            return read(page);
        }
        if (is(page, key, "s")) {
            return page.submit(new Response.Skipped(), null, event.at());
        }
        if (is(page, key, "!")) {
            return Step.to(page.faulty());
        }
        if (!page.typing() && key.is('q')) {
            return Ending.leave(page, page.quiz(), page.home());
        }
        if (is(page, key, "h") && session.terms().behaviour().retries()) {
            Session after = session.hint();
            return after == session
                    ? Step.to(page, new Effect.Say(Notice.plain("There is no further hint.")))
                    : Step.to(page.with(after), new Effect.OpenHint(after));
        }
        return session.terms().behaviour().free() ? exam(page, key, event) : null;
    }

    private static @Nullable Step exam(QuestionPage page, Key key, Event event) {
        Session session = page.session();
        if (is(page, key, "m")) {
            Session after = session.flag();
            return after == session ? Step.to(page) : Step.to(page.with(after), new Effect.Flag(after));
        }
        if (is(page, key, "]") || is(page, key, "[")) {
            int n = session.slots().size();
            int to = (session.cursor() + (is(page, key, "]") ? 1 : n - 1)) % n;
            return Step.to(QuestionPage.of(page.quiz().with(session.goTo(to, event.at())), page.home()));
        }
        return is(page, key, "x") ? Ending.askToHandIn(page) : null;
    }

    private static Step read(QuestionPage page) {
        Article article = page.quiz().article();
        if (article == null || !page.articleVisible()) {
            String why = "The article is hidden while you answer; your teacher chose so.";
            return Step.to(page, new Effect.Say(Notice.plain(why)));
        }
        String set = page.session().current().set();
        return Step.to(
                ReadingPage.of(set, article, page, page, "answer", page.quiz().place()));
    }

    static List<Hint> keys(QuestionPage page) {
        if (page.trouble() != null) {
            return List.of(
                    Hint.of("Enter", "try again", "try to save the answer again", Key.of(Key.Code.ENTER)),
                    Everywhere.HELP);
        }
        if (page.sure()) {
            return List.of(
                    new Hint("1–" + Certainty.values().length, "hand in", "how certain you are; hands in", null),
                    Hint.of("Esc", "back", "back to the answer", Key.of(Key.Code.ESC)),
                    Everywhere.HELP);
        }
        return answering(page);
    }

    private static List<Hint> answering(QuestionPage page) {
        Session session = page.session();
        List<Hint> keys = new ArrayList<>();
        boolean exam = session.terms().behaviour().free();
        boolean ready = page.form().response() != null;
        if (ready) {
            String about = exam ? "keep this answer and go on" : "hand in this answer";
            keys.add(Hint.of("Enter", exam ? "keep" : "hand in", about, Key.of(Key.Code.ENTER)));
        }
        keys.addAll(page.form().keys());
        if (session.terms().behaviour().retries()
                && session.current().hints()
                        < session.current().question().hints().size()) {
            keys.add(hint(page, "h", "hint", "a hint; costs " + Ending.cost(session)));
        }
        if (exam) {
            keys.add(hint(page, "x", "hand in all", "hand in the whole exam (asks first)"));
            keys.add(hint(page, "]", "next", "to the next question, " + page.command("[") + " to the one before"));
            keys.add(hint(page, "m", "mark", "mark the question to come back to it, or take the mark away"));
        }
        if (page.articleVisible()) {
            keys.add(hint(page, "r", "read", "read the whole article, and come back"));
            keys.add(Hint.quiet("PgUp PgDn", "scroll the article beside or below"));
        }
        keys.add(hint(
                page, "s", exam ? "clear" : "skip", exam ? "take the answer back" : "skip: it counts as not known"));
        keys.add(hint(page, "!", "faulty", "mark the question as faulty, for its author"));
        keys.add(Hint.of("Esc", "leave", "leave the quiz; answers are kept", Key.of(Key.Code.ESC)));
        keys.add(page.typing() ? Everywhere.HELP_TYPING : Everywhere.HELP);
        return keys;
    }

    private static Hint hint(QuestionPage page, String letter, String word, String about) {
        Key press = page.typing() ? Key.ctrl(control(letter).charAt(0)) : Key.of(letter);
        return Hint.of(page.command(letter), word, about, press);
    }
}
