package org.candorlint.text;

/**
 * A half-open range of UTF-16 offsets, {@code start} inclusive and {@code end} exclusive. Immutable and thread-safe.
 *
 * @param start first offset, at least 0
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must satisfy 0 <= start <= end: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The smallest span that covers both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
