package org.candorlint.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.candorlint.document.Deadline;
import org.candorlint.document.Extraction;

/** Gathers the lines of a document, with their looks. Used once, by one thread. */
final class PageLines extends PDFTextStripper {

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Integer> silent = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Map<Double, Integer> sizes = new TreeMap<>();
    private boolean bold = true;
    private boolean apart = true;
    private int before;
    private long length;

    /** Reads all pages. */
    void read(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
    }

    List<PdfLine> all() {
        return lines;
    }

    /** The numbers of the pages without text. */
    List<Integer> silentPages() {
        return silent;
    }

    @Override
    protected void startPage(PDPage page) {
        before = lines.size();
        apart = true;
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        if (lines.size() == before) {
            silent.add(getCurrentPageNo());
        }
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
        apart = true;
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        Deadline.look();
        length += text.length();
        if (length > Extraction.MOST_TEXT) {
            throw Extraction.tooMuch();
        }
        line.append(text);
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                // Halves of a point are seen, less is rounding.
                double size = Math.round(position.getFontSizeInPt() * 2) / 2.0;
                sizes.merge(size, 1, Integer::sum);
                bold &= isBold(position);
            }
        }
    }

    private static boolean isBold(TextPosition position) {
        String name = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = position.getFont().getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    private void endLine() {
        String text = line.toString().strip();
        if (!text.isEmpty() && !sizes.isEmpty()) {
            double size = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            lines.add(new PdfLine(getCurrentPageNo(), text, size, bold, apart));
            apart = false;
        }
        line.setLength(0);
        sizes.clear();
        bold = true;
    }
}
