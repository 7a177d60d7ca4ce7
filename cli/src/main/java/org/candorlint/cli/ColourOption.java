package org.candorlint.cli;

import org.candorlint.report.TextStyle;
import picocli.CommandLine.Option;

/** The option that says whether to paint. */
final class ColourOption {

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "auto (on a terminal, unless NO_COLOR is set), always or never. Default: ${DEFAULT-VALUE}.",
            defaultValue = "auto")
    private ColourWhen when = ColourWhen.AUTO;

    boolean paints(Terminal terminal) {
        return when.paints(terminal);
    }

    TextStyle style(Terminal terminal) {
        return new TextStyle(paints(terminal), terminal.width(), false, false, false);
    }
}
