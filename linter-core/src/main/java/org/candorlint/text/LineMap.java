package org.candorlint.text;

import java.util.Arrays;

/** The offsets at which lines start; {@code \n}, {@code \r\n} and a lone {@code \r} end a line. Immutable and thread-safe. */
final class LineMap {

    private final int[] starts;
    private final int length;

    LineMap(CharSequence text) {
        length = text.length();
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    Position position(int offset) {
        int line = lineIndex(offset);
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The span of the line that holds {@code offset}, its terminator included. */
    Span line(int offset) {
        int line = lineIndex(offset);
        return new Span(starts[line], line + 1 < starts.length ? starts[line + 1] : length);
    }

    int start(int line) {
        return starts[line - 1];
    }

    int lines() {
        return starts.length;
    }

    private int lineIndex(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " outside text of length " + length);
        }
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index : -index - 2;
    }
}
