package org.candorlint.cli;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.report.Quantity;

/** What {@code --show-files} shows. */
final class ShownFiles {

    private ShownFiles() {}

    static List<String> lines(FoundPages found) {
        List<String> lines = new ArrayList<>();
        found.pages().forEach(page -> lines.add(page.name()));
        lines.add("");
        lines.add(Quantity.of(found.pages().size(), "page") + " would be checked.");
        if (!found.skipped().reasons().isEmpty()) {
            lines.add("");
            lines.add("Left out:");
            found.skipped().reasons().forEach((name, why) -> lines.add("  " + name + ": " + why));
        }
        return lines;
    }
}
