package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.text.Span;

/**
 * A label with its text, wrapped so that the text stands in a column of its own:
 *
 * <pre>
 *     remedy:  Name what the cells are, or
 *              remove the sentence.
 * </pre>
 */
public final class Labelled {

    private Labelled() {}

    /**
     * The lines, without line ends.
     *
     * @param indent spaces before the label
     * @param column cells from the label's start to the text's
     */
    public static List<String> lines(String label, String text, int indent, int column, TextStyle style) {
        Ink ink = Ink.of(style.colour());
        String printable = Cells.printable(text);
        List<String> lines = new ArrayList<>();
        for (Span line : LineBreaks.of(printable, Math.max(20, style.width() - indent - column))) {
            String left = lines.isEmpty() ? label : "";
            String gap = " ".repeat(Math.max(1, column - Cells.width(left)));
            String painted = label.equals("review:") ? ink.tinted("review", left) : ink.faint(left);
            lines.add((" ".repeat(indent) + painted + gap + line.of(printable)).stripTrailing());
        }
        return lines;
    }

    /** Text without a label, wrapped. */
    public static List<String> lines(String text, int indent, TextStyle style) {
        String printable = Cells.printable(text);
        return LineBreaks.of(printable, Math.max(20, style.width() - indent)).stream()
                .map(line -> " ".repeat(indent) + line.of(printable))
                .toList();
    }
}
