package org.candorlint.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.document.PassageKind;
import org.jspecify.annotations.Nullable;

/** The paragraph that is being read. Used by one thread. */
final class Paragraph {

    private static final int NOT_SAID = -1;

    private final List<String> lines = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private boolean bold = true;
    private boolean runBold;
    private boolean runHidden;
    private @Nullable String style;
    private int outline = NOT_SAID;
    private int listLevel;
    private int list = NOT_SAID;
    private boolean joinsNext;

    /** @param before what is left of a paragraph whose end was deleted */
    Paragraph(String before) {
        line.append(before);
    }

    void startRun() {
        runBold = false;
        runHidden = false;
    }

    void runIsBold(boolean is) {
        runBold = is;
    }

    void runIsHidden(boolean is) {
        runHidden = is;
    }

    void text(String text) {
        (runHidden ? hidden : line).append(text);
        bold &= runBold || runHidden || text.isBlank();
    }

    void breakLine() {
        if (runHidden) {
            hidden.append(' ');
        } else {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    void picture(String description) {
        pictures.add(description);
    }

    void style(String id) {
        style = id;
    }

    void outline(int level) {
        outline = level;
    }

    void list(int id) {
        list = id;
    }

    void listLevel(int level) {
        listLevel = level;
    }

    /** Its end was deleted, so that the next one continues it. */
    void joinNext() {
        joinsNext = true;
    }

    boolean joinsNext() {
        return joinsNext;
    }

    /** What it is by its own settings, or else by its style. */
    DocxStyles.Role role(DocxStyles styles) {
        DocxStyles.Role byStyle = styles.role(style);
        if (outline != NOT_SAID) {
            return DocxStyles.outline(outline).orElse(byStyle);
        }
        boolean heading = byStyle.kind() == PassageKind.HEADING;
        if (list == NOT_SAID || heading) {
            return byStyle;
        }
        return list == 0
                ? new DocxStyles.Role(PassageKind.PARAGRAPH, 0)
                : new DocxStyles.Role(PassageKind.LIST_ITEM, listLevel + 1);
    }

    boolean bold() {
        return bold;
    }

    /** Its lines as broken by the writer. */
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        all.add(line.toString());
        return all;
    }

    /** Descriptions of the pictures in it. */
    List<String> pictures() {
        return pictures;
    }

    /** Text that its writer hid. */
    String hidden() {
        return hidden.toString();
    }
}
