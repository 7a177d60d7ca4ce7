package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown: the first column is text, the others are figures and stand at the right. Not thread-safe. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... titles) {
        row((Object[]) titles);
        lines.add("| --- |" + " ---: |".repeat(titles.length - 1));
    }

    /** Strings and whole numbers as they are, ratios with two digits, and a dash for a ratio without a meaning. */
    MarkdownTable row(Object... cells) {
        lines.add(List.of(cells).stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |")));
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String cell(Object value) {
        if (value instanceof Double ratio) {
            return ratio.isNaN() ? "-" : String.format(Locale.ROOT, "%.2f", ratio);
        }
        return value instanceof Integer count ? String.format(Locale.ROOT, "%,d", count) : value.toString();
    }
}
