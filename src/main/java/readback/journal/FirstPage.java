package readback.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The first page of an SQLite file holds its header and the root of its schema, the next ones the rest of the schema;
 * without them nothing can be read. Every journal begins alike, so lost ones are taken from a new journal. (Offsets:
 * SQLite's file format, 1.3 and 1.6.)
 */
final class FirstPage {

    private static final int PAGE = 4096;
    private static final int PAGES_AT = 28;
    private static final int FREE_LIST_AT = 32;
    private static final int ROOT = 100;
    private static final byte INTERIOR = 5;

    private FirstPage() {}

    /** Puts a new first page into a copy of a damaged journal if its own is beyond reading. */
    static void mend(Path copy) throws SQLException, IOException {
        if (isReadable(copy)) {
            return;
        }
        Path model = Repair.sibling(copy, ".model");
        try {
            Opening.scratch(model).close();
            byte[] pages = Files.readAllBytes(model);
            try (RandomAccessFile out = new RandomAccessFile(copy.toFile(), "rw")) {
                put(pages, PAGES_AT, (int) Math.max(1, out.length() / PAGE));
                put(pages, FREE_LIST_AT, 0);
                put(pages, FREE_LIST_AT + 4, 0);
                for (int page : schema(pages)) {
                    out.seek((page - 1L) * PAGE);
                    out.write(pages, (page - 1) * PAGE, PAGE);
                }
            }
        } finally {
            Files.deleteIfExists(model);
        }
    }

    private static boolean isReadable(Path file) {
        try (Connection db = Opening.connect(file, false);
                Statement sql = db.createStatement()) {
            sql.execute("PRAGMA writable_schema = ON");
            sql.executeQuery("SELECT number FROM attempt WHERE number = 0").close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** The numbers of the pages that hold the schema: the first, and those it points to. */
    private static List<Integer> schema(byte[] pages) {
        List<Integer> numbers = new ArrayList<>(List.of(1));
        if (pages[ROOT] == INTERIOR) {
            ByteBuffer page = ByteBuffer.wrap(pages, 0, PAGE);
            numbers.add(page.getInt(ROOT + 8));
            for (int cell = 0; cell < page.getShort(ROOT + 3); cell++) {
                numbers.add(page.getInt(page.getShort(ROOT + 12 + 2 * cell)));
            }
        }
        return numbers;
    }

    private static void put(byte[] page, int at, int value) {
        for (int i = 0; i < 4; i++) {
            page[at + i] = (byte) (value >>> 8 * (3 - i));
        }
    }
}
