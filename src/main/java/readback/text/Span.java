package readback.text;

/** A half-open range {@code [start, end)} of UTF-16 units in an article's text; never empty. */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the range is negative or empty */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span s && start == s.start && end == s.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words of {@code text} under this span. @throws IndexOutOfBoundsException if it reaches past the end */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
