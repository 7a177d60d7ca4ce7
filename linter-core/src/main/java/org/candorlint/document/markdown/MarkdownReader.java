package org.candorlint.document.markdown;

import java.util.List;
import java.util.Optional;
import org.candorlint.document.Document;
import org.candorlint.document.DocumentReader;
import org.candorlint.document.PassageChain;
import org.candorlint.document.Unread;
import org.candorlint.text.SourceText;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark with tables and front matter). Immutable and thread-safe. */
public final class MarkdownReader implements DocumentReader {

    /** Deeper than any page needs; both bound the work that a hostile page can cause. */
    private static final int DEEPEST_NESTING = 200;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .maxInlineNesting(DEEPEST_NESTING)
            .build();

    @Override
    public Document read(SourceText source) {
        String content = source.content();
        FrontMatter front = FrontMatter.of(content);
        Node page = parser.parse(content.substring(front.end()));
        return new Document(
                source,
                Optional.empty(),
                PassageChain.link(MarkdownWalk.passages(page, content, front)),
                source.notes(),
                MarkdownMarks.of(page, source, front.end()),
                Unread.NOTHING);
    }
}
