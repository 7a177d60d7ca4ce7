package org.candorlint.document.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.candorlint.document.IgnoreMark;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.html.HtmlReader;
import org.candorlint.text.MappedText;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads a block of HTML within Markdown and maps it to the page. */
final class EmbeddedHtml {

    private static final HtmlReader HTML = new HtmlReader();

    private EmbeddedHtml() {}

    static List<PassageDraft> passages(HtmlBlock block, String source, int base) {
        MappedText markup = markup(block, source, base);
        IdentityHashMap<Passage, PassageDraft> done = new IdentityHashMap<>();
        List<PassageDraft> drafts = new ArrayList<>();
        for (Passage passage : HTML.read(SourceText.of("", markup.text())).passages()) {
            PassageDraft draft = PassageDraft.of(
                            passage.kind(),
                            passage.level(),
                            passage.visibility(),
                            passage.region(),
                            passage.mapped().through(markup))
                    .withSelector(passage.selector())
                    .withLeadIn(draft(passage.leadIn().orElse(null), done));
            done.put(passage, draft);
            drafts.add(draft);
        }
        return drafts;
    }

    /** The comments of the block that ask to ignore findings. */
    static List<IgnoreMark> marks(HtmlBlock block, SourceText source, int base) {
        if (!block.getLiteral().contains("<!--")) {
            return List.of();
        }
        MappedText markup = markup(block, source.content(), base);
        return HTML.read(SourceText.of("", markup.text())).marks().stream()
                .map(mark -> mapped(mark, markup, source))
                .toList();
    }

    private static IgnoreMark mapped(IgnoreMark mark, MappedText markup, SourceText source) {
        Span comment = markup.source(mark.comment());
        IgnoreMark mapped =
                new IgnoreMark(mark.name(), mark.arguments(), comment, source.position(comment.start()), null);
        return mark.next() == null ? mapped : mapped.before(markup.source(mark.next()));
    }

    private static @Nullable PassageDraft draft(
            @Nullable Passage passage, IdentityHashMap<Passage, PassageDraft> done) {
        return passage == null ? null : done.get(passage);
    }

    /** The lines of the block without the marks of the quote or list they stand in. */
    private static MappedText markup(HtmlBlock block, String source, int base) {
        MappedText.Builder lines = new MappedText.Builder();
        for (SourceSpan span : block.getSourceSpans()) {
            int start = base + span.getInputIndex();
            int end = start + span.getLength();
            lines.copy(source, start, end);
            if (end < source.length()) {
                lines.replace("\n", end, end + 1);
            }
        }
        return lines.build();
    }
}
