package org.candorlint.document.template;

import java.util.Set;
import org.candorlint.document.Document;
import org.candorlint.document.DocumentReader;
import org.candorlint.text.SourceText;

/**
 * Reads components of Vue: the template, without the tags that HTML takes for one that is not shown, and without blocks of other tools.
 * Immutable and thread-safe.
 */
public final class VueReader implements DocumentReader {

    private static final Set<String> OTHER_BLOCKS = Set.of("i18n", "docs", "page-query", "static-query");

    private final DocumentReader html;

    /** @param html reads the template */
    public VueReader(DocumentReader html) {
        this.html = html;
    }

    @Override
    public Document read(SourceText source) {
        String text = source.content();
        Blanks out = Blanks.over(text);
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = Markup.tagEnd(text, at);
            String name = Markup.tagName(text, at);
            if (name.equalsIgnoreCase("template")) {
                out.blank(at, end);
            } else if (OTHER_BLOCKS.contains(name) && text.charAt(at + 1) != '/') {
                end = blockEnd(text, name, end);
                out.blank(at, end);
            } else if ((name.equals("script") || name.equals("style")) && text.charAt(at + 1) != '/') {
                end = blockEnd(text, name, end);
            } else if (!name.isEmpty()) {
                Markup.openForHtml(text, at, end, out);
            }
            at = text.indexOf('<', Math.max(end, at + 1));
        }
        return TemplateReader.read(source, out.toString(), html);
    }

    /** Where the end tag of a block stands; the end of the text where it has none. */
    private static int blockEnd(String text, String name, int from) {
        int close = text.indexOf("</" + name, from);
        return close < 0 ? text.length() : close;
    }
}
