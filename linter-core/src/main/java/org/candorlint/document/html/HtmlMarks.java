package org.candorlint.document.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.candorlint.document.IgnoreMark;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds comments that ask to ignore, and how far the element goes that follows each. One walk, used by one thread. */
final class HtmlMarks implements NodeVisitor {

    private final SourceText source;
    private final List<IgnoreMark> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    HtmlMarks(SourceText source) {
        this.source = source;
        open.push(new Open(0));
    }

    /** In the order of the page. */
    List<IgnoreMark> found() {
        found.addAll(open.element().waiting);
        open.element().waiting.clear();
        return found.stream().sorted(Comparator.comparing(IgnoreMark::comment)).toList();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Comment comment) {
            mark(comment);
        } else if (node instanceof Element) {
            open.push(enter(node.sourceRange()));
        } else if (node instanceof TextNode text && !text.isBlank()) {
            Open around = open.element();
            around.waiting.forEach(mark -> around.leading.add(new Lead(mark, node.sourceRange())));
            around.waiting.clear();
        }
        open.element().reach(node.sourceRange());
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Open closed = open.pop();
        closed.reach(element.endSourceRange());
        closed.own.forEach(mark -> found.add(mark.before(new Span(closed.start, closed.end))));
        for (Lead lead : closed.leading) {
            int start = lead.text.isTracked()
                    ? lead.text.startPos()
                    : lead.mark.comment().end();
            found.add(lead.mark.before(new Span(start, Math.max(start, closed.end))));
        }
        Open around = open.element();
        around.end = Math.max(around.end, closed.end);
        // An element that nobody wrote, such as a head, is not what an author sees next.
        (closed.written ? found : around.waiting).addAll(closed.waiting);
    }

    private void mark(Comment comment) {
        Range range = comment.sourceRange();
        if (range.isTracked()) {
            Span span = new Span(range.startPos(), range.endPos());
            IgnoreMark.of(comment.getData(), span, source.position(span.start()))
                    .ifPresent(open.element().waiting::add);
        }
    }

    private Open enter(Range range) {
        Open around = open.element();
        Open entered = new Open(range.isTracked() ? range.startPos() : around.end);
        entered.written = range.isTracked() && !range.isImplicit();
        (entered.written ? entered.own : entered.waiting).addAll(around.waiting);
        around.waiting.clear();
        return entered;
    }

    /** A mark before running text, which holds up to the end of the element around. */
    private record Lead(IgnoreMark mark, Range text) {}

    /** An element whose end was not reached yet. */
    private static final class Open {

        private final int start;
        private int end;
        private boolean written;
        /** Marks that it follows. */
        private final List<IgnoreMark> own = new ArrayList<>();
        /** Marks within it that nothing followed yet. */
        private final List<IgnoreMark> waiting = new ArrayList<>();

        private final List<Lead> leading = new ArrayList<>();

        Open(int start) {
            this.start = start;
            this.end = start;
        }

        void reach(Range range) {
            if (range.isTracked()) {
                end = Math.max(end, range.endPos());
            }
        }
    }
}
