package org.candorlint.document.markdown;

import java.util.List;
import org.candorlint.text.Span;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The source ranges of the parser's nodes. */
final class Spans {

    private Spans() {}

    /** From the first to the last character of a node. */
    static Span of(Node node, int base) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Span(base, base);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(base + spans.get(0).getInputIndex(), base + last.getInputIndex() + last.getLength());
    }
}
