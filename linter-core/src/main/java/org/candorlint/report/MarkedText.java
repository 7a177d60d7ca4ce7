package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.text.Span;

/**
 * A sentence with the words in question marked, wrapped; the marks stay under their words:
 *
 * <pre>
 *     | Our cells can turn into any cell in your body.
 *     |     ~~~~~~~~~~~~~~~~~~~~~~~~
 * </pre>
 */
final class MarkedText {

    /** More of a sentence than this does not help to find it. */
    private static final int LONGEST = 600;

    private static final int BEFORE = 160;
    private static final String CUT = "[...]";

    private MarkedText() {}

    /**
     * The lines, without line ends.
     *
     * @param words what to mark in {@code sentence}; where it does not occur, nothing is marked
     * @param offset where in {@code sentence} it stands; where it does not stand there, its first occurrence is marked
     * @param label the severity or verdict that gives the colour
     */
    static List<String> lines(String sentence, String words, int offset, String label, String gutter, TextStyle style) {
        Ink ink = Ink.of(style.colour());
        Excerpt excerpt = Excerpt.of(Cells.printable(sentence), Cells.printable(words), offset);
        List<String> lines = new ArrayList<>();
        for (Span line : LineBreaks.of(excerpt.text, style.width() - Cells.width(gutter))) {
            Span mark = common(line, excerpt.mark);
            String before = excerpt.text.substring(line.start(), mark.start());
            String marked = mark.of(excerpt.text);
            String after = excerpt.text.substring(mark.end(), line.end());
            lines.add(ink.faint(gutter) + before + ink.bold(marked) + after);
            if (!mark.isEmpty()) {
                String marks = "~".repeat(Math.max(1, Cells.width(marked)));
                lines.add(ink.faint(gutter) + " ".repeat(Cells.width(before)) + ink.tinted(label, marks));
            }
        }
        return lines;
    }

    private static Span common(Span line, Span mark) {
        if (!line.overlaps(mark)) {
            return new Span(line.start(), line.start());
        }
        return new Span(Math.max(line.start(), mark.start()), Math.min(line.end(), mark.end()));
    }

    /** As much of a sentence as is shown, and the mark in it. */
    private record Excerpt(String text, Span mark) {

        static Excerpt of(String sentence, String words, int offset) {
            int at = start(sentence, words, offset);
            Span mark =
                    at < 0 ? new Span(0, 0) : new Span(at, at + words.strip().length());
            if (sentence.length() <= LONGEST) {
                return new Excerpt(sentence, mark);
            }
            int from = mark.start() <= BEFORE ? 0 : atSpace(sentence, mark.start() - BEFORE);
            int to = from + LONGEST >= sentence.length() ? sentence.length() : atSpace(sentence, from + LONGEST);
            String head = from == 0 ? "" : CUT + " ";
            String tail = to == sentence.length() ? "" : " " + CUT;
            Span shown = new Span(mark.start(), Math.max(mark.start(), Math.min(mark.end(), to)));
            return new Excerpt(head + sentence.substring(from, to).strip() + tail, shown.shift(head.length() - from));
        }

        private static int start(String sentence, String words, int offset) {
            if (words.isBlank()) {
                return -1;
            }
            boolean known = offset >= 0 && sentence.startsWith(words.strip(), offset);
            return known ? offset : wordStart(sentence, words.strip());
        }

        /** The first occurrence that does not begin inside a word; failing that, the first. */
        private static int wordStart(String sentence, String words) {
            int at = sentence.indexOf(words);
            while (at > 0 && Character.isLetterOrDigit(sentence.charAt(at - 1))) {
                at = sentence.indexOf(words, at + 1);
            }
            return at >= 0 ? at : sentence.indexOf(words);
        }

        // The first character after the next space, so that no word is cut; a text without spaces is cut where it must
        // be.
        private static int atSpace(String text, int from) {
            int space = text.indexOf(' ', from);
            int at = space < 0 || space - from > 80 ? from : space + 1;
            return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
        }
    }
}
