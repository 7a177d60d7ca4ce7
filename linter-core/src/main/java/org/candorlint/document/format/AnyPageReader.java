package org.candorlint.document.format;

import java.util.Optional;
import org.candorlint.document.Document;
import org.candorlint.document.DocumentReader;
import org.candorlint.document.PageFormat;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.charset.BinaryKind;
import org.candorlint.document.charset.PageDecoding;
import org.candorlint.document.html.HtmlReader;
import org.candorlint.document.markdown.MarkdownReader;
import org.candorlint.document.plain.PlainTextReader;
import org.candorlint.document.template.JsxReader;
import org.candorlint.document.template.TemplateReader;
import org.candorlint.document.template.VueReader;
import org.candorlint.text.SourceText;

/**
 * Reads a page in the format its name tells, or else in the one it looks like; where its bytes show that the name is wrong, in the one
 * they show. Immutable and thread-safe.
 */
public final class AnyPageReader implements DocumentReader {

    private final DocumentReader html = new TemplateReader(new HtmlReader());
    private final DocumentReader markdown = new MarkdownReader();
    private final DocumentReader text = new PlainTextReader();

    /**
     * Reads the bytes of a file.
     *
     * @param path the name for findings
     * @throws UnreadablePage if it is of no format that Candor reads, broken, or encrypted
     */
    public Document read(String path, byte[] bytes) {
        Optional<PageFormat> told = PageFormat.ofPath(path);
        Optional<PageFormat> shown = BinaryKind.of(bytes).flatMap(kind -> OfficeFiles.format(kind, bytes));
        if (shown.isEmpty() && MailShape.fits(bytes)) {
            shown = Optional.of(PageFormat.MAIL);
        }
        if (shown.isPresent()) {
            return noted(OfficeFiles.read(shown.get(), path, bytes), told, shown.get());
        }
        if (told.isEmpty() || told.get().isText()) {
            return read(PageDecoding.decode(path, bytes));
        }
        return readAsText(path, bytes, told.get());
    }

    @Override
    public Document read(SourceText source) {
        return read(
                source,
                PageFormat.ofPath(source.path())
                        .filter(PageFormat::isText)
                        .orElseGet(() -> PageFormat.sniff(source.content())));
    }

    /** Reads a page of which the format is known, and is {@linkplain PageFormat#isText() text}. */
    public Document read(SourceText source, PageFormat format) {
        return switch (format) {
            case HTML -> html.read(source);
            case MARKDOWN -> markdown.read(source);
            case TEXT -> text.read(source);
            case TEMPLATE -> template(source);
            case VUE -> new VueReader(html).read(source);
            case JSX -> new JsxReader().read(source);
            case MAIL, DOCX, ODT, PDF -> throw new IllegalArgumentException(format + " is not text");
        };
    }

    private Document template(SourceText source) {
        return switch (PageFormat.madeBy(source.path())) {
            case MARKDOWN -> new TemplateReader(markdown).read(source);
            case TEXT -> new TemplateReader(text).read(source);
            default -> html.read(source);
        };
    }

    /** The name is that of a document, but the bytes are not. */
    private Document readAsText(String path, byte[] bytes, PageFormat told) {
        SourceText source;
        try {
            source = PageDecoding.decode(path, bytes);
        } catch (UnreadablePage e) {
            throw new UnreadablePage(
                    "the file is not what its name says: it is neither " + told.words() + " nor text",
                    "open it in the program that wrote it and save it anew");
        }
        if (source.content().isBlank()) {
            throw new UnreadablePage("the file is empty, though its name says that it is " + told.words(), "");
        }
        PageFormat sniffed = PageFormat.sniff(source.content());
        return noted(read(source, sniffed), Optional.of(told), sniffed);
    }

    private static Document noted(Document document, Optional<PageFormat> told, PageFormat is) {
        return told.isEmpty() || told.get() == is
                ? document
                : document.noting("read as what it is, " + is.words() + ", though its name says that it is "
                        + told.get().words());
    }
}
