package org.candorlint.document.plain;

import java.util.ArrayList;
import java.util.List;
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

    private static final String BULLETS = "•●▪■◦○‣⁃∙·✓✔✅➤►→-–—*+";

    /** Signs that nobody writes for another purpose at the start of a line, so that no blank need follow. */
    private static final String PLAIN_BULLETS = "•●▪■◦○‣⁃∙✓✔✅➤►";

    private static final int LONGEST_NUMBER = 3;

    /** All lines, blank ones included. */
    static List<Line> of(SourceText source) {
        List<Line> lines = new ArrayList<>();
        int last = source.position(source.content().length()).line();
        for (int number = 1; number <= last; number++) {
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
        int marker = afterMarker(content, start, end);
        int indent = start - line.start();
        return marker > start
                ? new Line(indent, new Span(marker, end), true)
                : new Line(indent, new Span(start, end), false);
    }

    private static boolean isSilent(char c) {
        return FoldedText.isSpace(c) || FoldedText.isShapeless(c);
    }

    /** The offset of the item's text, or {@code start} if no marker stands there. */
    private static int afterMarker(String content, int start, int end) {
        if (start == end) {
            return start;
        }
        char c = content.charAt(start);
        int marker = start;
        if (BULLETS.indexOf(c) >= 0) {
            marker = start + 1;
        } else {
            while (marker < end
                    && marker - start < LONGEST_NUMBER
                    && content.charAt(marker) >= '0'
                    && content.charAt(marker) <= '9') {
                marker++;
            }
            boolean numbered = marker > start && marker < end && ".)".indexOf(content.charAt(marker)) >= 0;
            marker = numbered ? marker + 1 : start;
        }
        int text = marker;
        while (text < end && isSilent(content.charAt(text))) {
            text++;
        }
        boolean apart = text > marker || PLAIN_BULLETS.indexOf(c) >= 0;
        return marker > start && apart && text < end ? text : start;
    }
}
