package org.candorlint.document.template;

import org.candorlint.document.Document;
import org.candorlint.document.DocumentReader;
import org.candorlint.text.SourceText;

/**
 * Reads what a template makes, as far as it stands in the template itself. A file without expressions or directives is read as it is.
 * Immutable and thread-safe.
 */
public final class TemplateReader implements DocumentReader {

    private final DocumentReader made;

    /** @param made reads the format that the template makes */
    public TemplateReader(DocumentReader made) {
        this.made = made;
    }

    @Override
    public Document read(SourceText source) {
        return read(source, TemplateMask.of(source.content()), made);
    }

    /** Reads a page with some of it blanked, as if that stood in the page itself. */
    static Document read(SourceText source, String blanked, DocumentReader made) {
        if (blanked.equals(source.content())) {
            return made.read(source);
        }
        Document document = made.read(SourceText.of(source.path(), blanked, source.notes()));
        // What stands between the tags of a template is written by its code, and not by a script in the browser.
        return new Document(
                source,
                document.language(),
                document.passages(),
                document.notes(),
                document.marks(),
                document.unread().asWritten());
    }
}
