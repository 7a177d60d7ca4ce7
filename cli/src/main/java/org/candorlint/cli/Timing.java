package org.candorlint.cli;

import java.util.Locale;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.Quantity;

/** How long a run took. It goes to standard error, as reports are the same bytes every time. */
record Timing(long began) {

    static Timing start() {
        return new Timing(System.nanoTime());
    }

    void tell(CheckReport report, Shell shell) {
        double seconds = (System.nanoTime() - began) / 1e9;
        String pages = Quantity.of(report.pages().size(), "page");
        shell.err().println("candor: " + pages + " in " + String.format(Locale.ROOT, "%.1f s", seconds));
    }
}
