package readback.cli;

import readback.cli.desk.Surroundings;
import readback.journal.Journal;

/** The journal as commands open it: what there is to say about it goes to standard error. */
final class Journals {

    private Journals() {}

    static Journal open(Surroundings world) {
        Journal journal = Journal.open(world.places().journal(), world.clock().instant());
        journal.notices().forEach(n -> world.err().print("readback: " + n + "\n"));
        return journal;
    }
}
