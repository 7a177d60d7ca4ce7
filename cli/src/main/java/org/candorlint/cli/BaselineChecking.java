package org.candorlint.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands below {@code candor baseline} ask for alike. */
final class BaselineChecking {

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, folders, patterns, or - for standard input.")
    private List<String> paths = List.of(".");

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private EvidenceOption evidence = new EvidenceOption();

    @Mixin
    private SetupOptions setup = new SetupOptions();

    BaselineRun open(Shell shell) {
        return BaselineRun.of(shell, records, evidence, pages.open(shell, setup, paths, found -> {}));
    }
}
