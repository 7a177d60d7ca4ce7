package org.candorlint.document.format;

import org.candorlint.document.Document;
import org.candorlint.document.DocumentReader;
import org.candorlint.document.PageFormat;
import org.candorlint.document.html.HtmlReader;
import org.candorlint.document.markdown.MarkdownReader;
import org.candorlint.document.plain.PlainTextReader;
import org.candorlint.text.SourceText;

/** Reads a page in the format its name tells, or else in the one it looks like. Immutable and thread-safe. */
public final class AnyPageReader implements DocumentReader {

    private final DocumentReader html = new HtmlReader();
    private final DocumentReader markdown = new MarkdownReader();
    private final DocumentReader text = new PlainTextReader();

    @Override
    public Document read(SourceText source) {
        return read(source, PageFormat.ofPath(source.path()).orElseGet(() -> PageFormat.sniff(source.content())));
    }

    /** Reads a page of which the format is known. */
    public Document read(SourceText source, PageFormat format) {
        return switch (format) {
            case HTML -> html.read(source);
            case MARKDOWN -> markdown.read(source);
            case TEXT -> text.read(source);
        };
    }
}
