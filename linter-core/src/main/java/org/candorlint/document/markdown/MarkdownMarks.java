package org.candorlint.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.document.IgnoreMark;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds comments that ask to ignore, and the block or running text that follows each. Used by one thread. */
final class MarkdownMarks {

    private static final String OPENS = "<!--";
    private static final String CLOSES = "-->";

    private final SourceText source;
    private final int base;
    private final List<IgnoreMark> found = new ArrayList<>();
    private final List<IgnoreMark> waiting = new ArrayList<>();

    private MarkdownMarks(SourceText source, int base) {
        this.source = source;
        this.base = base;
    }

    /**
     * In the order of the page.
     *
     * @param base what is added to the parser's offsets
     */
    static List<IgnoreMark> of(Node page, SourceText source, int base) {
        MarkdownMarks marks = new MarkdownMarks(source, base);
        new TreeWalk(marks::enter, node -> {}).walkInside(page);
        marks.found.addAll(marks.waiting);
        marks.found.sort((a, b) -> a.comment().compareTo(b.comment()));
        return marks.found;
    }

    private void enter(Node node) {
        if (node instanceof HtmlBlock html) {
            block(html);
        } else if (node instanceof HtmlInline html) {
            inline(html);
        } else if (node instanceof Block) {
            followedBy(node);
        }
    }

    private void followedBy(Node block) {
        Span span = Spans.of(block, base);
        waiting.forEach(mark -> found.add(mark.before(span)));
        waiting.clear();
    }

    private void block(HtmlBlock html) {
        List<IgnoreMark> inside = EmbeddedHtml.marks(html, source, base);
        boolean marksAlone = !inside.isEmpty() && isComments(html.getLiteral());
        if (!marksAlone && !html.getLiteral().isBlank()) {
            followedBy(html);
        }
        for (IgnoreMark mark : inside) {
            (mark.next() == null ? waiting : found).add(mark);
        }
    }

    private static boolean isComments(String markup) {
        int at = 0;
        while (true) {
            while (at < markup.length() && Character.isWhitespace(markup.charAt(at))) {
                at++;
            }
            if (at == markup.length()) {
                return true;
            }
            int end = markup.startsWith(OPENS, at) ? markup.indexOf(CLOSES, at + OPENS.length()) : -1;
            if (end < 0) {
                return false;
            }
            at = end + CLOSES.length();
        }
    }

    private void inline(HtmlInline html) {
        String literal = html.getLiteral();
        if (!literal.startsWith(OPENS) || !literal.endsWith(CLOSES) || literal.length() < 7) {
            return;
        }
        Span span = Spans.of(html, base);
        String text = literal.substring(OPENS.length(), literal.length() - CLOSES.length());
        IgnoreMark.of(text, span, source.position(span.start())).ifPresent(mark -> {
            Span block = Spans.of(blockOf(html), base);
            if (isFollowed(html) && block.end() >= span.end()) {
                found.add(mark.before(new Span(span.end(), block.end())));
            } else {
                waiting.add(mark);
            }
        });
    }

    private static boolean isFollowed(Node inline) {
        @Nullable Node node = inline.getNext();
        while (node != null
                && (node instanceof SoftLineBreak
                        || node instanceof HtmlInline
                        || (node instanceof Text text && text.getLiteral().isBlank()))) {
            node = node.getNext();
        }
        return node != null;
    }

    private static Node blockOf(Node inline) {
        Node node = inline;
        while (!(node instanceof Block) && node.getParent() != null) {
            node = node.getParent();
        }
        return node;
    }
}
