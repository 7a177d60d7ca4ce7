package org.candorlint.document.docx;

/** Where in the tables of a document the walk is. Used by one thread. */
final class Tables {

    private int depth;
    private int table;
    private int row;
    private int column;
    private boolean namesColumns;
    private boolean header;

    void startTable() {
        if (depth++ == 0) {
            table++;
            row = 0;
            namesColumns = false;
        }
    }

    void endTable() {
        depth--;
    }

    /** Whether the first row is set apart as that of the headings. */
    void look(boolean firstRow) {
        if (depth == 1) {
            namesColumns = firstRow;
        }
    }

    void startRow() {
        if (depth == 1) {
            row++;
            column = 0;
            header = row == 1 && namesColumns;
        }
    }

    /** The row is repeated at the top of every page. */
    void rowIsHeader() {
        if (depth == 1) {
            header = true;
        }
    }

    /** A cell of a table in a cell is part of that. */
    void startCell() {
        if (depth == 1) {
            column++;
        }
    }

    boolean inside() {
        return depth > 0;
    }

    boolean inHeader() {
        return header;
    }

    String locator() {
        return "table " + table + ", row " + row + ", column " + column;
    }
}
