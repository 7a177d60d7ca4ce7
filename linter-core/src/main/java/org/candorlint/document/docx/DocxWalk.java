package org.candorlint.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.candorlint.document.Extraction;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.TypeSize;
import org.candorlint.document.Visibility;
import org.candorlint.document.office.OfficeXml;

/** Walks one part of a document once and cuts it into passages. Used by one thread. */
final class DocxWalk implements OfficeXml.Handler {

    private final Story story;
    private final DocxStyles styles;
    private final Extraction out;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Tables tables = new Tables();
    private String left = "";
    private int units;
    private int boxes;

    DocxWalk(Story story, DocxStyles styles, Extraction out) {
        this.story = story;
        this.styles = styles;
        this.out = out;
    }

    @Override
    public boolean start(String name, OfficeXml at) {
        boolean read = at.namespace().contains("wordprocessingml") ? word(name, at) : other(name, at);
        if (read) {
            open.push(name);
        }
        return read;
    }

    /** Elements of other vocabularies: drawings, and what is there for older programs. */
    private boolean other(String name, OfficeXml at) {
        Paragraph paragraph = paragraphs.peek();
        if (name.equals("docPr") && paragraph != null) {
            paragraph.picture(at.attribute("descr", ""));
        }
        // A fallback says again what stands before it; text in shapes of other kinds is part of a picture.
        return !name.equals("Fallback") && !name.equals("t") && !name.equals("oMath");
    }

    private boolean word(String name, OfficeXml at) {
        switch (name) {
            case "p" -> {
                paragraphs.push(new Paragraph(left));
                left = "";
            }
            case "txbxContent" -> boxes++;
            case "tbl" -> tables.startTable();
            case "tr" -> tables.startRow();
            case "tc" -> tables.startCell();
            case "tblLook" -> tables.look(firstRow(at));
            case "tblHeader" -> tables.rowIsHeader();
            case "del", "moveFrom" -> {
                deleted();
                return false;
            }
            case "footnote", "endnote", "comment" -> {
                // Lines that separate notes from the text have a type.
                if (at.attribute("type") != null && !at.attribute("type", "").equals("normal")) {
                    return false;
                }
                units += story.isUnit(name) ? 1 : 0;
            }
            case "delText", "instrText", "delInstrText", "sectPr", "sdtPr", "tabs", "rt" -> {
                return false;
            }
            default -> {
                if (name.endsWith("Change")) {
                    return false;
                }
                Paragraph paragraph = paragraphs.peek();
                if (paragraph != null) {
                    inParagraph(name, at, paragraph);
                }
            }
        }
        return true;
    }

    private void inParagraph(String name, OfficeXml at, Paragraph paragraph) {
        switch (name) {
            case "pStyle" -> paragraph.style(at.attribute("val", ""));
            case "outlineLvl" -> paragraph.outline(at.number("val", 9));
            case "numId" -> paragraph.list(at.number("val", 0));
            case "ilvl" -> paragraph.listLevel(at.number("val", 0));
            case "r" -> paragraph.startRun();
            case "b" -> {
                if (isOfRun()) {
                    paragraph.runIsBold(isOn(at));
                }
            }
            case "vanish" -> {
                if (isOfRun()) {
                    paragraph.runIsHidden(isOn(at));
                }
            }
            case "tab", "ptab" -> paragraph.text(" ");
            case "br", "cr" -> paragraph.breakLine();
            case "noBreakHyphen" -> paragraph.text("\u2011");
            default -> {
                // Others add no text of their own.
            }
        }
    }

    /** A mark of deletion among the properties of a paragraph means its end; elsewhere it holds what was deleted. */
    private void deleted() {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null && isIn("rPr", "pPr")) {
            paragraph.joinNext();
        }
    }

    private boolean isOfRun() {
        return isIn("rPr", "r");
    }

    private boolean isIn(String inner, String outer) {
        var names = open.iterator();
        return names.hasNext()
                && names.next().equals(inner)
                && names.hasNext()
                && names.next().equals(outer);
    }

    private static boolean isOn(OfficeXml at) {
        return switch (at.attribute("val", "true")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    private static boolean firstRow(OfficeXml at) {
        String said = at.attribute("firstRow");
        if (said != null) {
            return isTrue(said);
        }
        // The older way to say it: bits, written as hexadecimal digits.
        String bits = at.attribute("val", "");
        return bits.matches("[0-9A-Fa-f]{4}") && (Integer.parseInt(bits, 16) & 0x20) != 0;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    @Override
    public void text(String text) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null && "t".equals(open.peek())) {
            paragraph.text(text);
        }
    }

    @Override
    public void end(String name) {
        open.pop();
        if (name.equals("tbl")) {
            tables.endTable();
        } else if (name.equals("p") && !paragraphs.isEmpty()) {
            finish(paragraphs.pop());
        }
    }

    /** Tells the walk that the part is at its end. */
    void finish() {
        if (!left.isBlank()) {
            finish(new Paragraph(left));
        }
    }

    private void finish(Paragraph paragraph) {
        List<String> lines = paragraph.lines();
        if (paragraph.joinsNext()) {
            left = String.join(" ", lines);
            return;
        }
        DocxStyles.Role role = paragraph.role(styles);
        boolean inTable = tables.inside() && paragraphs.isEmpty();
        PassageKind kind = !inTable || role.kind() == PassageKind.HEADING
                ? role.kind()
                : tables.inHeader() ? PassageKind.TABLE_HEADER : PassageKind.TABLE_CELL;
        int level = kind == PassageKind.HEADING || kind == PassageKind.LIST_ITEM ? role.level() : 0;
        if (kind == PassageKind.HEADING) {
            lines = List.of(String.join(" ", lines));
        }
        String locator = locator(String.join("", lines), inTable);
        for (String line : lines) {
            out.add(piece(kind, level, story.visibility(), line, paragraph.bold(), locator));
        }
        for (String picture : paragraph.pictures()) {
            out.add(piece(PassageKind.ALT_TEXT, 0, story.visibility(), picture, false, locator));
        }
        out.add(piece(PassageKind.PARAGRAPH, 0, Visibility.HIDDEN, paragraph.hidden(), false, locator));
    }

    private Extraction.Piece piece(
            PassageKind kind, int level, Visibility visibility, String text, boolean bold, String locator) {
        Region region = kind == PassageKind.LINK ? Region.NAVIGATION : story.region();
        return new Extraction.Piece(kind, level, visibility, region, text, bold, TypeSize.UNKNOWN, locator);
    }

    /** Only paragraphs with text count, as those are the ones that a person sees. */
    private String locator(String text, boolean inTable) {
        if (!paragraphs.isEmpty()) {
            return "text box " + boxes;
        }
        if (inTable) {
            return tables.locator();
        }
        if (story == Story.BODY && !text.isBlank()) {
            units++;
        }
        return story.locator(Math.max(1, units));
    }
}
