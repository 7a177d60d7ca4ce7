package org.candorlint.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.text.FoldedText;
import org.candorlint.text.MappedText;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Walks the blocks of a parsed page once and cuts it into passages. Used by one thread. */
final class MarkdownWalk {

    private final String source;
    private final int base;
    private final List<PassageDraft> passages;
    private final Deque<ListScope> lists = new ArrayDeque<>();
    private int quotes;
    private @Nullable PassageDraft lastInFlow;

    private MarkdownWalk(String source, FrontMatter front) {
        this.source = source;
        this.base = front.end();
        this.passages = new ArrayList<>(front.passages());
    }

    static List<PassageDraft> passages(Node page, String source, FrontMatter front) {
        MarkdownWalk walk = new MarkdownWalk(source, front);
        new TreeWalk(walk::enter, walk::exit).walkInside(page);
        return walk.passages;
    }

    private void enter(Node node) {
        if (node instanceof ListBlock || node instanceof TableBlock) {
            int depth = lists.isEmpty() ? 1 : lists.element().depth() + 1;
            lists.push(new ListScope(leadIn(), depth));
        } else if (node instanceof ListItem) {
            lists.element().openItem();
        } else if (node instanceof BlockQuote) {
            quotes++;
        } else if (node instanceof Heading heading) {
            text(node, PassageKind.HEADING, heading.getLevel());
        } else if (node instanceof TableCell cell) {
            text(node, cell.isHeader() ? PassageKind.TABLE_HEADER : PassageKind.TABLE_CELL, 0);
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof HtmlBlock html) {
            EmbeddedHtml.passages(html, source, base).forEach(this::add);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code(node);
        }
    }

    private void exit(Node node) {
        if (node instanceof ListBlock || node instanceof TableBlock) {
            lists.pop();
        } else if (node instanceof BlockQuote) {
            quotes--;
        }
    }

    private void paragraph(Node node) {
        if (quotes > 0) {
            text(node, PassageKind.QUOTE, 0);
        } else if (lists.isEmpty()) {
            text(node, PassageKind.PARAGRAPH, 0);
        } else {
            text(node, PassageKind.LIST_ITEM, lists.element().depth());
        }
    }

    private void text(Node block, PassageKind kind, int level) {
        InlineText inline = InlineText.of(block, source, base);
        for (InlineText.Piece piece : inline.pieces()) {
            boolean link = kind == PassageKind.PARAGRAPH && piece.link();
            PassageDraft draft = draft(link ? PassageKind.LINK : kind, level, piece.text());
            add(piece.bold() ? draft.asEmphasized() : draft);
        }
        for (MappedText image : inline.images()) {
            add(draft(PassageKind.ALT_TEXT, 0, image));
        }
    }

    private PassageDraft draft(PassageKind kind, int level, MappedText text) {
        PassageDraft draft = PassageDraft.of(kind, level, Visibility.VISIBLE, Region.MAIN, text);
        boolean listed =
                kind == PassageKind.LIST_ITEM || kind == PassageKind.TABLE_CELL || kind == PassageKind.TABLE_HEADER;
        return listed && !lists.isEmpty() ? draft.withLeadIn(lists.element().leadIn()) : draft;
    }

    private void code(Node node) {
        List<SourceSpan> lines = node.getSourceSpans();
        boolean fenced = node instanceof FencedCodeBlock;
        FoldedText text = new FoldedText();
        for (int i = fenced ? 1 : 0; i < lines.size(); i++) {
            int start = base + lines.get(i).getInputIndex();
            int end = start + lines.get(i).getLength();
            boolean closing = fenced
                    && i == lines.size() - 1
                    && isFence(source.substring(start, end).strip());
            if (!closing) {
                text.copy(source, start, end).space(end, Math.min(end + 1, source.length()));
            }
        }
        if (!text.isEmpty()) {
            add(draft(PassageKind.PARAGRAPH, 0, text.build()));
        }
    }

    private static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    private void add(PassageDraft draft) {
        if (draft.mapped().text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        passages.add(draft);
        if (!draft.kind().isOutsideFlow() && draft.visibility() != Visibility.HIDDEN) {
            lastInFlow = draft;
            if (!lists.isEmpty()) {
                lists.element().add(draft);
            }
        }
    }

    /** What leads a list in that starts here: the item around it, or what stands directly before it. */
    private @Nullable PassageDraft leadIn() {
        if (!lists.isEmpty()) {
            PassageDraft item = lists.element().item();
            return item != null ? item : lists.element().leadIn();
        }
        PassageDraft last = lastInFlow;
        if (last == null) {
            return null;
        }
        return switch (last.kind()) {
            case PARAGRAPH, HEADING -> last;
            case LIST_ITEM -> last.leadIn();
            default -> null;
        };
    }
}
