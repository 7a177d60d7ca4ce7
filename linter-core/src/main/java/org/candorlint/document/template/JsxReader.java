package org.candorlint.document.template;

import org.candorlint.document.Document;
import org.candorlint.document.DocumentReader;
import org.candorlint.document.html.HtmlReader;
import org.candorlint.text.SourceText;

/**
 * Reads the elements in JSX and TSX as HTML; what a component computes, and text that stands in variables, is not known. Immutable and
 * thread-safe.
 */
public final class JsxReader implements DocumentReader {

    private final DocumentReader html = new HtmlReader();

    @Override
    public Document read(SourceText source) {
        return TemplateReader.read(source, JsxScan.markup(source.content()), html);
    }
}
