package readback.tui.event;

import java.util.List;

/** Figures to read: parts with a title, each with lines of text and bars. */
public record Report(List<Part> parts) {

    public Report {
        parts = List.copyOf(parts);
    }

    public record Part(String title, List<Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param value in words: "14 of 20"
     * @param share 0..1 for a bar, below 0 for none
     */
    public record Entry(String name, String value, double share) {}
}
