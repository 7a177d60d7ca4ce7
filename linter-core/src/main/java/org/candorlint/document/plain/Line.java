package org.candorlint.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.document.Deadline;
import org.candorlint.text.FoldedText;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/**
 * One line without its end, its indentation and, if it is an item of a list, its marker.
 *
 * @param indent how far it is indented, in characters
 * @param text the characters that are read
 * @param item whether a marker of a list stood before them
 */
record Line(int indent, Span text, boolean item) {

    /** All lines, blank ones included. */
    static List<Line> of(SourceText source) {
        List<Line> lines = new ArrayList<>();
        int last = source.position(source.content().length()).line();
        for (int number = 1; number <= last; number++) {
            Deadline.look();
            lines.add(of(source.content(), source.lineSpan(source.offsetOfLine(number))));
        }
        return lines;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    private static Line of(String content, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && isSilent(content.charAt(start))) {
            start++;
        }
        while (end > start && isSilent(content.charAt(end - 1))) {
            end--;
        }
        int marker = ListMarker.after(content, start, end);
        int indent = start - line.start();
        return marker > start
                ? new Line(indent, new Span(marker, end), true)
                : new Line(indent, new Span(start, end), false);
    }

    static boolean isSilent(char c) {
        return FoldedText.isSpace(c) || FoldedText.isShapeless(c);
    }
}
