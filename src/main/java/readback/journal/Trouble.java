package readback.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** What SQLite says went wrong, in one line for the user. */
final class Trouble {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int CONSTRAINT = 19;
    private static final int MISMATCH = 20;
    private static final int NOTADB = 26;

    private Trouble() {}

    static JournalException of(Path file, SQLException e) {
        String message = switch (primary(e)) {
            case BUSY, LOCKED ->
                "The journal " + file + " is kept busy by another program; close that one, or wait and answer again.";
            case READONLY, CANTOPEN ->
                "The journal " + file
                        + " cannot be written; make the file and its folder writable, or set XDG_DATA_HOME to another"
                        + " folder.";
            case FULL ->
                "The disk is full, so the answer could not be kept in " + file + "; free some space and answer again.";
            case IOERR ->
                "The disk failed while using the journal " + file
                        + "; check the disk, then make a copy with readback backup.";
            case CORRUPT, NOTADB ->
                "The journal " + file
                        + " is damaged; start readback again: it sets the file aside and saves what can be read.";
            default ->
                "The journal " + file + " cannot be used ("
                        + Objects.requireNonNullElse(e.getMessage(), "no reason given")
                                .replaceAll("\\s+", " ")
                        + "); make a copy of the file and start again.";
        };
        return new JournalException(message, e);
    }

    static boolean isDamage(SQLException e) {
        return primary(e) == CORRUPT || primary(e) == NOTADB;
    }

    /** Whether a file cannot be written for lack of rights, space or a working disk. */
    static boolean isOfTheDisk(SQLException e) {
        return List.of(READONLY, IOERR, FULL, CANTOPEN).contains(primary(e));
    }

    /** Whether a row breaks the schema's rules. */
    static boolean isNonsense(SQLException e) {
        return primary(e) == CONSTRAINT || primary(e) == MISMATCH;
    }

    /** The low byte of SQLite's (extended) result code. */
    private static int primary(SQLException e) {
        return e.getErrorCode() & 0xff;
    }
}
