package org.candorlint.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candorlint.document.Extraction;
import org.candorlint.document.HeadingShape;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.TypeSize;
import org.candorlint.document.Visibility;
import org.candorlint.document.plain.ListMarker;

/** Puts lines together to paragraphs by what a reader sees: gaps, sizes, weight and marks of lists. Used once, by one thread. */
final class PdfParagraphs {

    private static final double SAME_SIZE = 0.6;
    private static final double LARGE = 1.15;
    private static final double LARGER = 1.35;
    private static final double LARGEST = 1.8;
    private static final double PIXELS = 96.0 / 72.0;

    private final double usual;
    private final List<Extraction.Piece> pieces = new ArrayList<>();
    private int page;
    private int number;

    private PdfParagraphs(double usual) {
        this.usual = usual;
    }

    static List<Extraction.Piece> of(List<PdfLine> lines) {
        PdfParagraphs paragraphs = new PdfParagraphs(usualSize(lines));
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !continues(lines.get(i - 1), lines.get(i))) {
                paragraphs.add(lines.subList(start, i));
                start = i;
            }
        }
        return paragraphs.pieces;
    }

    /** The size of most of the text. */
    private static double usualSize(List<PdfLine> lines) {
        Map<Double, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private static boolean continues(PdfLine last, PdfLine next) {
        return !next.apart()
                && last.page() == next.page()
                && Math.abs(last.size() - next.size()) < SAME_SIZE
                && last.bold() == next.bold()
                && ListMarker.after(next.text(), 0, next.text().length()) == 0;
    }

    private void add(List<PdfLine> lines) {
        PdfLine first = lines.get(0);
        if (first.page() != page) {
            page = first.page();
            number = 0;
        }
        number++;
        String text = joined(lines);
        int marker = ListMarker.after(text, 0, text.length());
        int level = marker > 0 ? 0 : headingLevel(first.size(), text);
        PassageKind kind = marker > 0 ? PassageKind.LIST_ITEM : level > 0 ? PassageKind.HEADING : PassageKind.PARAGRAPH;
        double pixels = first.size() * PIXELS;
        pieces.add(new Extraction.Piece(
                kind,
                marker > 0 ? 1 : level,
                Visibility.VISIBLE,
                Region.MAIN,
                text.substring(marker),
                first.bold(),
                new TypeSize(pixels, pixels),
                "page " + page + ", paragraph " + number));
    }

    private int headingLevel(double size, String text) {
        if (size < usual * LARGE || !HeadingShape.fits(text)) {
            return 0;
        }
        return size >= usual * LARGEST ? 1 : size >= usual * LARGER ? 2 : 3;
    }

    /** A hyphen at the end of a line is kept: layouts break at hyphens that are there more often than they add one. */
    private static String joined(List<PdfLine> lines) {
        StringBuilder text = new StringBuilder();
        for (PdfLine line : lines) {
            boolean hyphen = text.length() > 1
                    && text.charAt(text.length() - 1) == '-'
                    && Character.isLetter(text.charAt(text.length() - 2));
            if (text.length() > 0 && !hyphen) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }
}
