package org.candorlint.document.odt;

import org.candorlint.document.Region;
import org.candorlint.document.Visibility;

/** What paragraphs stand in, while the walk is inside it: the body, a list, a table, a note. Used by one thread. */
final class Scope {

    private final String element;
    private final String name;
    private final int depth;
    private final Visibility visibility;
    private final Region region;
    private final int table;
    private final boolean header;
    private final int[] cell;

    private Scope(
            String element,
            String name,
            int depth,
            Visibility visibility,
            Region region,
            int table,
            boolean header,
            int[] cell) {
        this.element = element;
        this.name = name;
        this.depth = depth;
        this.visibility = visibility;
        this.region = region;
        this.table = table;
        this.header = header;
        this.cell = cell;
    }

    /**
     * @param element that opened it, and closes it
     * @param name what a person calls the place
     */
    Scope(String element, String name) {
        this(element, name, 0, Visibility.VISIBLE, Region.MAIN, 0, false, new int[2]);
    }

    Scope seen(Visibility how, Region where) {
        return new Scope(element, name, depth, how, where, table, header, cell);
    }

    /** A list within, or an item of it. */
    Scope list(String by) {
        return new Scope(by, name, depth + (by.equals("list") ? 1 : 0), visibility, region, table, header, cell);
    }

    Scope startTable(int number) {
        return new Scope("table", name, 0, visibility, region, number, false, new int[2]);
    }

    /** A table in a cell is part of that; its own rows do not count. */
    Scope nested(String by) {
        return new Scope(by, name, 0, visibility, region, table, header, cell.clone());
    }

    Scope headerRows(String by) {
        return new Scope(by, name, depth, visibility, region, table, true, cell);
    }

    void nextRow() {
        cell[0]++;
        cell[1] = 0;
    }

    void nextCell() {
        cell[1]++;
    }

    String element() {
        return element;
    }

    int depth() {
        return depth;
    }

    Visibility visibility() {
        return visibility;
    }

    Region region() {
        return region;
    }

    /** The number of the table; 0 outside of any. */
    int table() {
        return table;
    }

    boolean inHeader() {
        return header;
    }

    /** Whether paragraphs are counted here. */
    boolean isBody() {
        return table == 0 && name.equals("paragraph");
    }

    String locator() {
        return table == 0 ? name : "table " + table + ", row " + cell[0] + ", column " + cell[1];
    }
}
