package org.candorlint.finding;

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
 */
public record Place(String path, Span span, Position start, Position end, String text) {

    public static Place of(SourceText source, Span span, String text) {
        return new Place(source.path(), span, source.position(span.start()), source.position(span.end()), text);
    }
}
