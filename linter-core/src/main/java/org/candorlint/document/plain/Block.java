package org.candorlint.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.text.FoldedText;
import org.candorlint.text.MappedText;
import org.candorlint.text.Span;

/** Lines that are one passage. */
record Block(List<Line> lines) {

    private static final int SHORTEST_WRAPPED = 40;
    private static final int NARROWEST_COLUMN = 50;
    private static final int WIDEST_COLUMN = 100;
    private static final int RAGGED_EDGE = 30;

    Block {
        lines = List.copyOf(lines);
    }

    boolean isItem() {
        return lines.get(0).item();
    }

    int indent() {
        return lines.get(0).indent();
    }

    MappedText read(String content) {
        FoldedText text = new FoldedText();
        int last = -1;
        for (Line line : lines) {
            Span span = line.text();
            if (last >= 0) {
                text.space(last, span.start());
            }
            text.copy(content, span.start(), span.end());
            last = span.end();
        }
        return text.build();
    }

    /** Cuts a page into blocks: at blank lines, at markers of lists, and at line breaks that do not look like wrapping. */
    static List<Block> of(String content, List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            if (!lines.get(start).isBlank()) {
                while (end < lines.size()
                        && !lines.get(end).isBlank()
                        && !lines.get(end).item()) {
                    end++;
                }
                addTo(blocks, content, lines.subList(start, end));
            }
            start = end;
        }
        return blocks;
    }

    private static void addTo(List<Block> blocks, String content, List<Line> run) {
        if (isColumn(content, run)) {
            blocks.add(new Block(run));
            return;
        }
        int start = 0;
        for (int i = 1; i <= run.size(); i++) {
            if (i == run.size() || !isWrapped(content, run.get(i - 1), run.get(i))) {
                blocks.add(new Block(run.subList(start, i)));
                start = i;
            }
        }
    }

    private static boolean isWrapped(String content, Line line, Line next) {
        return line.text().length() >= SHORTEST_WRAPPED
                && !endsSentence(content, line)
                && Character.isLowerCase(content.charAt(next.text().start()));
    }

    /** Text set in a column: lines of about one width, of which most do not end where a sentence ends. */
    private static boolean isColumn(String content, List<Line> run) {
        int narrowest = Integer.MAX_VALUE;
        int widest = 0;
        int open = 0;
        int full = run.size() - 1;
        for (int i = 0; i < full; i++) {
            int width = run.get(i).text().length();
            narrowest = Math.min(narrowest, width);
            widest = Math.max(widest, width);
            open += endsSentence(content, run.get(i)) ? 0 : 1;
        }
        return full >= 2
                && narrowest >= NARROWEST_COLUMN
                && widest <= WIDEST_COLUMN
                && widest - narrowest <= RAGGED_EDGE
                && open * 2 > full
                && run.get(full).text().length() <= widest;
    }

    private static boolean endsSentence(String content, Line line) {
        return ".!?:;…\"”’)".indexOf(content.charAt(line.text().end() - 1)) >= 0;
    }
}
