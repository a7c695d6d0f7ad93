package readback.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Copies of a journal: one at a given moment, whole, under a name that never holds half of it. */
final class Copies {

    private Copies() {}

    /**
     * Writes a copy, also while others write. A file of that name is replaced only if it is a journal itself.
     *
     * @throws JournalException if it cannot be written there, or another kind of file is in its place
     */
    static void write(Connection db, Path to) throws SQLException {
        refuseStranger(to);
        Path half = Repair.sibling(to.toAbsolutePath(), ".writing");
        try {
            Opening.makeFolder(to);
            Files.deleteIfExists(half);
            try (PreparedStatement sql = db.prepareStatement("VACUUM INTO ?")) {
                sql.setString(1, half.toString());
                sql.execute();
            }
            Repair.sync(half);
            Files.move(half, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(to);
        } catch (IOException e) {
            throw unwritten(to, e);
        } catch (SQLException e) {
            if (Trouble.isOfTheDisk(e)) {
                throw unwritten(to, e);
            }
            throw e;
        } finally {
            discard(half);
        }
    }

    private static JournalException unwritten(Path to, Exception e) {
        return new JournalException(
                "The copy " + to + " cannot be written; choose a folder that is writable and has space.", e);
    }

    private static void refuseStranger(Path to) {
        if (Files.exists(to)) {
            try (Connection there = Opening.connect(to, true)) {
                if (Schema.number(there, "PRAGMA application_id") == Schema.APPLICATION) {
                    return;
                }
            } catch (SQLException e) {
                throw new JournalException(to + " exists and is no journal of Readback; choose another name.", e);
            }
            throw new JournalException(to + " exists and is no journal of Readback; choose another name.");
        }
    }

    /**
     * A copy of somebody's journal that may be opened, brought to this version and read; the original is left alone.
     *
     * @param folder where to put it
     * @throws JournalException if it is none, newer than this program, or damaged
     */
    static Path taken(Path from, Path folder) throws IOException, SQLException {
        if (!Files.isRegularFile(from)) {
            throw new JournalException("There is no file " + from + "; name a file that readback backup wrote.");
        }
        Path copy = folder.resolve("taken.db");
        Files.copy(from, copy);
        Path log = Repair.sibling(from, "-wal");
        if (Files.exists(log)) {
            Files.copy(log, Repair.sibling(copy, "-wal"));
        }
        try {
            refuseOther(copy, from);
            try (Connection db = Opening.scratch(copy)) {
                if (!Opening.isSound(db)) {
                    throw damaged(from, null);
                }
                Schema.number(db, "PRAGMA wal_checkpoint(TRUNCATE)");
            }
        } catch (SQLException e) {
            if (Trouble.isDamage(e)) {
                throw damaged(from, e);
            }
            throw e;
        }
        return copy;
    }

    private static void refuseOther(Path copy, Path from) throws SQLException {
        try (Connection db = Opening.connect(copy, false)) {
            Schema.refuseStrange(db, from);
            if (Schema.number(db, "PRAGMA application_id") != Schema.APPLICATION) {
                throw new JournalException(
                        from + " is no journal of Readback; name a file that readback backup wrote.");
            }
        }
    }

    private static JournalException damaged(Path from, @Nullable Exception e) {
        return new JournalException(from + " is damaged or no journal of Readback; use another copy.", e);
    }

    private static void syncFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            }
        }
    }

    private static void discard(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            throw unwritten(half, e);
        }
    }
}
