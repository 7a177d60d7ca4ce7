package org.candorlint.document.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.candorlint.document.Extraction;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.TypeSize;
import org.candorlint.document.Visibility;
import org.candorlint.document.office.OfficeXml;

/** Walks the content, or the headers and footers, of a document once and cuts it into passages. Used by one thread. */
final class OdtWalk implements OfficeXml.Handler {

    private static final int MOST_SPACES = 1_000;

    private final OdtStyles styles;
    private final Extraction out;
    private final Deque<Scope> scopes = new ArrayDeque<>(List.of(new Scope("", "paragraph")));
    private final Deque<Block> blocks = new ArrayDeque<>();
    private boolean reading;
    private boolean describing;
    private int paragraphs;
    private int notes;
    private int comments;
    private int boxes;
    private int tables;

    OdtWalk(OdtStyles styles, Extraction out) {
        this.styles = styles;
        this.out = out;
    }

    @Override
    public boolean start(String name, OfficeXml at) {
        switch (name) {
            case "text", "master-styles" -> reading |= at.namespace().contains("office");
            case "tracked-changes", "note-citation", "automatic-styles", "sequence-decls", "forms" -> {
                return false;
            }
            case "creator", "date" -> {
                // Who wrote a comment and when; fields of these names are copy.
                return !at.namespace().contains("purl.org/dc");
            }
            case "p", "h" -> blocks.push(block(name, at));
            case "list", "list-header", "list-item" ->
                scopes.push(scopes.element().list(name));
            case "table" -> {
                boolean inner = scopes.element().table() > 0;
                scopes.push(
                        inner ? scopes.element().nested(name) : scopes.element().startTable(++tables));
            }
            case "table-header-rows" -> scopes.push(scopes.element().headerRows(name));
            case "table-row" -> scopes.element().nextRow();
            case "table-cell" -> scopes.element().nextCell();
            case "note" -> scopes.push(new Scope(name, "note " + ++notes).seen(Visibility.FINE_PRINT, Region.MAIN));
            case "annotation" ->
                scopes.push(new Scope(name, "comment " + ++comments).seen(Visibility.HIDDEN, Region.ASIDE));
            case "text-box" -> scopes.push(new Scope(name, "text box " + ++boxes));
            case "header", "header-left", "header-first" ->
                scopes.push(new Scope(name, "header").seen(Visibility.VISIBLE, Region.HEADER));
            case "footer", "footer-left", "footer-first" ->
                scopes.push(new Scope(name, "footer").seen(Visibility.FINE_PRINT, Region.FOOTER));
            case "s" -> text(" ".repeat(Math.min(MOST_SPACES, Math.max(1, at.number("c", 1)))));
            case "tab" -> text(" ");
            case "line-break" -> {
                if (!blocks.isEmpty()) {
                    blocks.element().breakLine();
                }
            }
            case "title", "desc" -> describing = at.namespace().contains("svg");
            default -> {
                // Spans, links and bookmarks hold text of the paragraph.
            }
        }
        return true;
    }

    private Block block(String name, OfficeXml at) {
        String style = at.attribute("style-name", "");
        if (name.equals("h")) {
            return new Block(PassageKind.HEADING, Math.min(6, Math.max(1, at.number("outline-level", 1))));
        }
        if (styles.is(style, "Title") || styles.is(style, "Subtitle")) {
            return new Block(PassageKind.HEADING, styles.is(style, "Title") ? 1 : 2);
        }
        Scope scope = scopes.element();
        if (scope.table() > 0) {
            return new Block(scope.inHeader() ? PassageKind.TABLE_HEADER : PassageKind.TABLE_CELL, 0);
        }
        if (scope.depth() > 0) {
            return new Block(PassageKind.LIST_ITEM, scope.depth());
        }
        boolean quote = styles.is(style, "Quotations");
        boolean caption = styles.is(style, "Caption");
        return new Block(quote ? PassageKind.QUOTE : caption ? PassageKind.CAPTION : PassageKind.PARAGRAPH, 0);
    }

    @Override
    public void text(String text) {
        if (!blocks.isEmpty()) {
            if (describing) {
                blocks.element().picture(text);
            } else {
                blocks.element().text(text);
            }
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "p", "h" -> finish(blocks.pop());
            case "title", "desc" -> describing = false;
            default -> {
                if (scopes.size() > 1 && scopes.element().element().equals(name)) {
                    scopes.pop();
                }
            }
        }
    }

    /** Tells the walk that the part is at its end. */
    void finish() {
        blocks.clear();
    }

    private void finish(Block block) {
        if (!reading) {
            return;
        }
        Scope scope = scopes.element();
        List<String> lines = block.lines();
        boolean counted = scope.isBody();
        if (counted && !String.join("", lines).isBlank()) {
            paragraphs++;
        }
        String locator = counted ? "paragraph " + Math.max(1, paragraphs) : scope.locator();
        for (String line : block.kind() == PassageKind.HEADING ? List.of(String.join(" ", lines)) : lines) {
            out.add(piece(block.kind(), block.level(), line, scope, locator));
        }
        out.add(piece(PassageKind.ALT_TEXT, 0, block.pictures(), scope, locator));
    }

    private static Extraction.Piece piece(PassageKind kind, int level, String text, Scope scope, String locator) {
        return new Extraction.Piece(
                kind, level, scope.visibility(), scope.region(), text, false, TypeSize.UNKNOWN, locator);
    }
}
