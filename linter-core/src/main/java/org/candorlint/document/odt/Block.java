package org.candorlint.document.odt;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.document.PassageKind;

/** The paragraph or heading that is being read. Used by one thread. */
final class Block {

    private final PassageKind kind;
    private final int level;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder pictures = new StringBuilder();

    Block(PassageKind kind, int level) {
        this.kind = kind;
        this.level = level;
    }

    PassageKind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    void text(String text) {
        line.append(text);
    }

    void breakLine() {
        lines.add(line.toString());
        line.setLength(0);
    }

    void picture(String text) {
        pictures.append(text).append(' ');
    }

    /** Its lines as broken by the writer. */
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        all.add(line.toString());
        return all;
    }

    /** Descriptions of the pictures in it. */
    String pictures() {
        return pictures.toString();
    }
}
