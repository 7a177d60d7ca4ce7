package org.candorlint.report.format;

import java.util.List;
import org.candorlint.report.GroupBy;
import org.candorlint.report.TextStyle;

/**
 * What a front door says of a report besides its format; each format takes what concerns it. Immutable and thread-safe.
 *
 * @param style how text for people is laid out, and whether excused matches are shown
 * @param groupBy what stands together in text for people
 * @param leftOut sentences about files that were not looked at
 */
public record ReportSettings(TextStyle style, GroupBy groupBy, List<String> leftOut) {

    public ReportSettings {
        leftOut = List.copyOf(leftOut);
    }

    /** Without colour, by page, and nothing left out. */
    public static ReportSettings plain() {
        return new ReportSettings(TextStyle.plain(), GroupBy.PAGE, List.of());
    }
}
