package org.candorlint.finding;

import org.candorlint.document.Passage;
import org.candorlint.text.Position;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/**
 * A place in a page.
 *
 * @param path name of the page
 * @param span half-open UTF-16 offsets in the source
 * @param start 1-based line and column of the first character
 * @param end 1-based line and column after the last character
 * @param text what a reader sees there
 * @param passage the passage it stands in, 0-based in reading order; negative where that is not known
 * @param offset where in the text of that passage it begins, in UTF-16 units; negative where that is not known
 * @param locator what a person calls the place where lines say nothing, such as {@code page 3, paragraph 2}; otherwise empty
 * @param setting in what part of the page it is
 */
public record Place(
        String path,
        Span span,
        Position start,
        Position end,
        String text,
        int passage,
        int offset,
        String locator,
        Setting setting) {

    /** A place of which nobody knows the passage. */
    public Place(String path, Span span, Position start, Position end, String text) {
        this(path, span, start, end, text, -1, -1, "", Setting.UNKNOWN);
    }

    /** A place of which nobody knows in what part of the page it is. */
    public Place(
            String path,
            Span span,
            Position start,
            Position end,
            String text,
            int passage,
            int offset,
            String locator) {
        this(path, span, start, end, text, passage, offset, locator, Setting.UNKNOWN);
    }

    /** A place that lines and columns say. */
    public Place(String path, Span span, Position start, Position end, String text, int passage, int offset) {
        this(path, span, start, end, text, passage, offset, "", Setting.UNKNOWN);
    }

    public static Place of(SourceText source, Span span, String text) {
        return new Place(
                source.path(),
                span,
                source.position(span.start()),
                source.position(span.end()),
                text,
                -1,
                -1,
                source.locator(span.start()).orElse(""),
                Setting.UNKNOWN);
    }

    /**
     * A place in the text of a passage.
     *
     * @param within half-open offsets in the text of the passage
     * @param setting of the passage
     */
    public static Place of(SourceText source, Passage passage, Span within, Setting setting) {
        Span span = passage.source(within);
        return new Place(
                source.path(),
                span,
                source.position(span.start()),
                source.position(span.end()),
                within.of(passage.text()),
                passage.index(),
                within.start(),
                source.locator(span.start()).orElse(""),
                setting);
    }

    /** As a person finds it: {@code 40:9}, or its locator. */
    public String shown() {
        return locator.isEmpty() ? start.toString() : locator;
    }

    /** The same with the name of the page: {@code knee.html:40:9}, or {@code knee.pdf, page 3, paragraph 2}. */
    public String shownWithPage() {
        return locator.isEmpty() ? path + ":" + start : path + ", " + locator;
    }
}
