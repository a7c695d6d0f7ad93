package readback.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Opens a journal, mending it first if it is damaged: the file is set aside whole, and what can be read of it goes into a
 * new one. At every moment either the damaged file or the mended one is in its place.
 */
final class Repair {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Repair() {}

    /** @param notices where to say what was mended */
    static Connection openSound(Path file, Guard guard, Instant now, List<String> notices)
            throws SQLException, IOException {
        try {
            Connection db = Opening.open(file);
            if (Opening.isSound(db)) {
                return db;
            }
            db.close();
        } catch (SQLException e) {
            if (!Trouble.isDamage(e)) {
                throw e;
            }
        }
        if (!guard.isAlone()) {
            throw new JournalException("The journal " + file
                    + " is damaged and open in another window; close that one and start again to have it mended.");
        }
        Path aside = setAside(file, now);
        Path fresh = sibling(file, ".mending");
        Salvage.Saved saved = salvage(aside, fresh);
        sync(fresh);
        Files.deleteIfExists(sibling(file, "-wal"));
        Files.deleteIfExists(sibling(file, "-shm"));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        notices.add("The journal was damaged: it is kept whole as " + aside + ", and " + saved.attempts()
                + (saved.complete() ? " answers were saved." : " answers could be saved; some were lost."));
        return Opening.open(file);
    }

    /** A full copy under a name not yet taken, with its write-ahead log. */
    private static Path setAside(Path file, Instant now) throws IOException {
        Path aside = unused(file, "damaged", now);
        copy(file, aside);
        Path log = sibling(file, "-wal");
        if (Files.exists(log)) {
            copy(log, sibling(aside, "-wal"));
        }
        return aside;
    }

    /** Reads from another copy, since SQLite writes to what it opens. */
    private static Salvage.Saved salvage(Path aside, Path fresh) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("readback-mending");
        try {
            Path scratch = folder.resolve("journal.db");
            Files.copy(aside, scratch);
            if (Files.exists(sibling(aside, "-wal"))) {
                Files.copy(sibling(aside, "-wal"), sibling(scratch, "-wal"));
            }
            Files.deleteIfExists(fresh);
            return Salvage.into(fresh, scratch);
        } finally {
            try (var left = Files.list(folder)) {
                for (Path path : left.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(folder);
        }
    }

    /** "journal.db.damaged-20260113T090000Z", with a number behind it if there is one already. */
    static Path unused(Path file, String why, Instant now) {
        String name = "." + why + "-" + STAMP.format(now);
        Path path = sibling(file, name);
        for (int i = 2; Files.exists(path); i++) {
            path = sibling(file, name + "-" + i);
        }
        return path;
    }

    static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        sync(to);
    }

    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
