package readback.cli.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Mark;
import readback.question.Match;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Option;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.Response;
import readback.quiz.Attempt;
import readback.quiz.Session;
import readback.quiz.Slot;
import readback.text.Article;
import readback.text.Span;

/** A question, and what came of it, in lines. */
final class QuestionText {

    private final Lines lines;

    QuestionText(Lines lines) {
        this.lines = lines;
    }

    /** The question with what can be chosen, each with the letter or number to type. */
    void ask(Session session, Slot slot, List<Span> sentences, @Nullable Article article) {
        Question question = slot.question();
        lines.blank();
        String flag = slot.flagged() ? ", flagged" : "";
        lines.say(
                "Question " + (session.cursor() + 1) + " of " + session.slots().size() + flag);
        lines.say(question.stem());
        AnswerKey key = question.key();
        if (key instanceof PickOne one) {
            options(one.options(), slot.order());
        } else if (key instanceof PickMany many) {
            options(many.options(), slot.order());
        } else if (key instanceof Order order) {
            for (int i = 0; i < slot.order().size(); i++) {
                lines.say("  " + (i + 1) + ". ", order.items().get(slot.order().get(i)));
            }
        } else if (key instanceof Match match) {
            for (int i = 0; i < match.left().size(); i++) {
                lines.say("  " + (i + 1) + ". ", match.left().get(i));
            }
            for (int i = 0; i < slot.order().size(); i++) {
                lines.say(
                        "  " + Answers.letter(i) + ". ",
                        match.right().get(slot.order().get(i)));
            }
        } else if (key instanceof Mark && article != null) {
            sentences(article, sentences);
        }
        for (String hint : slot.openHints()) {
            lines.say("Hint: " + hint);
        }
        Attempt last = slot.last();
        if (last != null && !last.isSkipped() && session.terms().behaviour().free()) {
            lines.say("Your answer so far: " + last.said());
        }
    }

    void sentences(Article article, List<Span> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            lines.say("  " + (i + 1) + ". ", article.words(sentences.get(i)));
        }
    }

    private void options(List<Option> options, List<Integer> order) {
        for (int i = 0; i < order.size(); i++) {
            lines.say("  " + Answers.letter(i) + ". ", options.get(order.get(i)).text());
        }
    }

    /** What can be typed as an answer, in a few words. */
    static String prompt(AnswerKey key) {
        if (key instanceof PickMany) {
            return "Letters:";
        }
        if (key instanceof Order) {
            return "Order:";
        }
        if (key instanceof Match) {
            return "Pairs:";
        }
        if (key instanceof Mark) {
            return "Sentence:";
        }
        if (key instanceof Number) {
            return "Number:";
        }
        return key instanceof Moment ? "When:" : key instanceof PickOne ? "Letter:" : "Answer:";
    }

    /** How to answer this form of question. */
    static String help(AnswerKey key) {
        Map<String, String> forms = Map.of(
                "pick-one", "Type the letter of one option, or its number.",
                "pick-many", "Type the letters of all that are right, with blanks between: a c.",
                "order", "Type the numbers in the right order: 2 1 3.",
                "match", "Type for each number its letter: 1b 2a.",
                "mark", "Type the number of the sentence.",
                "number", "Type the number, in digits or words.",
                "moment", "Type the day, date or time.",
                "typed", "Type the answer in your words.");
        return forms.getOrDefault(key.form(), "Type the answer.");
    }

    /** What was answered, in words, as soon as it was taken. */
    void taken(Attempt attempt, Article article) {
        if (attempt.response() instanceof Response.Marked marked) {
            lines.say("You answered: " + quoted(article, marked.span()));
        } else if (!(attempt.response() instanceof Response.Words) && !attempt.isSkipped()) {
            lines.say("You answered: " + attempt.said());
        }
    }

    /** Words of the article in quotation marks, unless they have some of their own. */
    private static String quoted(Article article, Span span) {
        String words = article.words(span);
        return words.contains("“") || words.contains("\"") ? words : "“" + words + "”";
    }

    /** The verdict, the reason, and the words that prove it. */
    void feedback(Slot slot, Attempt attempt, Article article, boolean more) {
        Question question = slot.question();
        lines.say(verdict(attempt) + " " + attempt.grade().reason());
        if (more) {
            return;
        }
        if (!attempt.grade().isRight()
                && !attempt.grade().reason().contains(question.key().shown())) {
            lines.say("The answer: " + question.key().shown());
        }
        origin(question, attempt, article);
        for (Span span : question.evidence()) {
            lines.say("The article says: " + quoted(article, span));
        }
        if (!question.explanation().isBlank()) {
            lines.say(question.explanation());
        }
    }

    static String verdict(Attempt attempt) {
        if (attempt.isSkipped()) {
            return "Skipped.";
        }
        double fraction = attempt.grade().fraction();
        if (fraction == 1) {
            return "Right.";
        }
        return fraction == 0 ? "Wrong." : String.format(Locale.ROOT, "Partly right, %.0f %%.", 100 * fraction);
    }

    /** For a wrong option that is true of another sentence: that sentence. */
    private void origin(Question question, Attempt attempt, Article article) {
        if (!(attempt.response() instanceof Response.Picked picked)) {
            return;
        }
        List<Option> options = question.key() instanceof PickOne one
                ? one.options()
                : question.key() instanceof PickMany many ? many.options() : List.of();
        for (int index : picked.options()) {
            Option option = options.get(index);
            Span from = option.evidence();
            if (!option.isKey() && from != null && !question.evidence().contains(from)) {
                lines.say("What you chose comes from: " + quoted(article, from));
            }
        }
    }
}
