package readback.quiz;

/** The memory model. */
public final class Fsrs {

    /** Name of the algorithm, kept with each attempt. */
    public static final String VERSION = "fsrs-6";

    private Fsrs() {}
}
