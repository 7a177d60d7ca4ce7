package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.text.Span;

/** Breaks a text into lines at spaces, and inside a word only where the word alone is wider than a line. */
final class LineBreaks {

    private LineBreaks() {}

    /** The lines as ranges of {@code text}, without the spaces at which it was broken; at least one. */
    static List<Span> of(String text, int width) {
        List<Span> lines = new ArrayList<>();
        int start = skipSpaces(text, 0);
        while (start < text.length()) {
            int end = end(text, start, width);
            lines.add(new Span(start, trimmed(text, start, end)));
            start = skipSpaces(text, end);
        }
        if (lines.isEmpty()) {
            lines.add(new Span(0, 0));
        }
        return lines;
    }

    private static int end(String text, int start, int width) {
        int cells = 0;
        int space = -1;
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint == ' ') {
                space = at;
            }
            cells += Cells.width(codePoint);
            if (cells > width && codePoint != ' ') {
                int least = start + Character.charCount(text.codePointAt(start));
                return space > start ? space : Math.max(at, least);
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
