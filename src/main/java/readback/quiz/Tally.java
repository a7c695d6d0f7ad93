package readback.quiz;

import java.util.List;

/**
 * Answers of one sort counted together.
 *
 * @param name    of the sort: a set's id, a kind, a process in lower case, a day
 * @param answers how many, one for each question and session
 * @param right   how many of them right in full at the first try, without hints
 * @param points  the sum of their fractions
 * @param seconds the sum of their times
 */
public record Tally(String name, int answers, int right, double points, double seconds) {

    static Tally of(String name, List<Answer> answers) {
        int right = 0;
        double points = 0;
        double seconds = 0;
        for (Answer answer : answers) {
            right += answer.isRight() ? 1 : 0;
            points += answer.judged().grade().fraction();
            seconds += answer.judged().took().toMillis() / 1000.0;
        }
        return new Tally(name, answers.size(), right, points, seconds);
    }

    /** Share of right answers, 0..1; 0 without any answer. */
    public double share() {
        return answers == 0 ? 0 : (double) right / answers;
    }

    /** The same in percent, rounded to the nearest whole number. */
    public int percent() {
        return (int) Math.round(100 * share());
    }
}
