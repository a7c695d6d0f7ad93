package readback.question;

/**
 * What the linter has to say about one place of a set.
 *
 * @param place "question "who-rang", option 2", "the set"
 * @param what  what is wrong or weak, a sentence
 * @param mend  what to do, a sentence
 */
public record Finding(Severity severity, String place, String what, String mend) {

    /** An error keeps a question from being fair; a warning is a weakness after the item-writing rules. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static Finding error(String place, String what, String mend) {
        return new Finding(Severity.ERROR, place, what, mend);
    }

    static Finding warning(String place, String what, String mend) {
        return new Finding(Severity.WARNING, place, what, mend);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line, without the file's name. */
    public String line() {
        return (isError() ? "error: " : "warning: ") + place + ": " + what + " " + mend;
    }
}
