package org.candorlint.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.text.FoldedText;
import org.candorlint.text.MappedText;
import org.candorlint.text.Span;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the text of one block: pieces between hard line breaks, and the alternative texts of its images. */
final class InlineText {

    /**
     * A piece of running text.
     *
     * @param bold whether all of it is strong
     * @param link whether all of it is a link
     */
    record Piece(MappedText text, boolean bold, boolean link) {}

    private final String source;
    private final int base;
    private final Span around;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<MappedText> images = new ArrayList<>();
    private FoldedText text = new FoldedText();
    private FoldedText alt = new FoldedText();
    private boolean bold = true;
    private boolean link = true;
    private int strongDepth;
    private int linkDepth;
    private int imageDepth;

    private InlineText(String source, int base, Span around) {
        this.source = source;
        this.base = base;
        this.around = around;
    }

    /** @param base what is added to the parser's offsets */
    static InlineText of(Node block, String source, int base) {
        InlineText reading = new InlineText(source, base, Spans.of(block, base));
        new TreeWalk(reading::enter, reading::exit).walkInside(block);
        reading.cut();
        return reading;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<MappedText> images() {
        return images;
    }

    private void enter(Node node) {
        if (node instanceof Text words) {
            take(words, words.getLiteral());
        } else if (node instanceof Code code) {
            takeCode(code);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            lineBreak(node instanceof HardLineBreak);
        } else if (node instanceof HtmlInline html) {
            if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
                cut();
            }
        } else {
            count(node, 1);
        }
    }

    private void exit(Node node) {
        count(node, -1);
        if (node instanceof Image && imageDepth == 0) {
            if (!alt.isEmpty()) {
                images.add(alt.build());
            }
            alt = new FoldedText();
        }
    }

    private void count(Node node, int by) {
        strongDepth += node instanceof StrongEmphasis ? by : 0;
        linkDepth += node instanceof Link ? by : 0;
        imageDepth += node instanceof Image ? by : 0;
    }

    private FoldedText target() {
        return imageDepth > 0 ? alt : text;
    }

    private void take(Node node, String literal) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (literal.isEmpty() || spans.isEmpty()) {
            return;
        }
        InlineDecoding.append(target(), source, base + spans.get(0).getInputIndex(), literal, around);
        seen(literal);
    }

    private void takeCode(Code code) {
        for (SourceSpan span : code.getSourceSpans()) {
            int start = base + span.getInputIndex();
            int end = start + span.getLength();
            while (start < end && source.charAt(start) == '`') {
                start++;
            }
            while (end > start && source.charAt(end - 1) == '`') {
                end--;
            }
            target().copy(source, start, end).space(end, end);
        }
        seen(code.getLiteral());
    }

    private void seen(String literal) {
        if (imageDepth == 0 && !literal.isBlank()) {
            bold &= strongDepth > 0;
            link &= linkDepth > 0;
        }
    }

    private void lineBreak(boolean hard) {
        if (hard && imageDepth == 0) {
            cut();
        } else {
            int end = target().end();
            target().space(end, Math.min(end + 1, source.length()));
        }
    }

    private void cut() {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.build(), bold, link));
        }
        text = new FoldedText();
        bold = true;
        link = true;
    }
}
