package org.candorlint.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.report.Cells;
import org.candorlint.report.Xml10;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with a row of titles that stays in sight and filters. Not thread-safe. */
final class Sheet {

    /** More does not fit into a cell, nor into a sheet. */
    private static final int LONGEST = 32_767;

    private static final int MOST_ROWS = 1_048_576;
    private static final String TITLE_COLOUR = "E7ECF3";

    private final Worksheet sheet;
    private final List<Boolean> wrapped = new ArrayList<>();
    private int row = 1;

    Sheet(Workbook book, String name) {
        sheet = book.newWorksheet(name);
    }

    /**
     * The next column.
     *
     * @param width in characters
     */
    Sheet column(String title, int width, boolean wraps) {
        int column = wrapped.size();
        sheet.width(column, width);
        sheet.value(0, column, title);
        sheet.style(0, column)
                .bold()
                .fillColor(TITLE_COLOUR)
                .verticalAlignment("center")
                .set();
        wrapped.add(wraps);
        return this;
    }

    /** Strings and whole numbers, a cell for each column. */
    void row(Object... cells) throws IOException {
        if (row == MOST_ROWS) {
            throw new IOException("a workbook holds no more than " + MOST_ROWS + " rows; csv has no such limit");
        }
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Integer number) {
                sheet.value(row, i, number);
            } else {
                String text = cell(cells[i].toString());
                if (!text.isEmpty()) {
                    sheet.value(row, i, text);
                }
            }
        }
        row++;
    }

    void finish() throws IOException {
        int last = Math.max(1, row - 1);
        for (int column = 0; column < wrapped.size(); column++) {
            sheet.range(1, column, last, column)
                    .style()
                    .wrapText(wrapped.get(column))
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, last, wrapped.size() - 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.finish();
    }

    private static String cell(String text) {
        String valid = Xml10.valid(Cells.printable(text));
        if (valid.length() <= LONGEST) {
            return valid;
        }
        int end = Character.isLowSurrogate(valid.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return valid.substring(0, end);
    }
}
