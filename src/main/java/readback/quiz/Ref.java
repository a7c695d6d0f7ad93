package readback.quiz;

/** A question named across sets: schedules follow it, whatever becomes of its wording. */
public record Ref(String set, String question) implements Comparable<Ref> {

    @Override
    public int compareTo(Ref other) {
        int bySet = set.compareTo(other.set);
        return bySet != 0 ? bySet : question.compareTo(other.question);
    }

    @Override
    public String toString() {
        return set + "/" + question;
    }
}
