package org.candorlint.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code candor baseline update}. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        description =
                "Takes new findings into the baseline, and drops what has been fixed. Pages that are not checked stay as they are.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:could not run, or a page that was named could not be checked"},
        footerHeading = "%nExamples:%n",
        footer = {"  candor baseline update site/"})
final class BaselineUpdateCommand implements Callable<Integer> {

    private final Shell shell;

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

    BaselineUpdateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return BaselineRun.of(shell, records, evidence, pages.open(shell, setup, paths, found -> {}))
                .update();
    }
}
