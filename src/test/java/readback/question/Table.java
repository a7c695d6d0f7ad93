package readback.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A table of cases: a resource of lines with so many columns, tabs between; empty lines and those with # are left out. */
final class Table {

    record Row(int line, List<String> columns) {
        String get(int column) {
            return columns.get(column);
        }
    }

    private Table() {}

    static List<Row> read(String resource, int columns) {
        List<Row> out = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            for (int n = 1; line != null; n++) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> fields = List.of(line.split("\t", -1));
                    if (fields.size() != columns) {
                        throw new IllegalStateException(resource + ":" + n + ": " + fields.size() + " columns");
                    }
                    out.add(new Row(n, fields));
                }
                line = reader.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }
}
