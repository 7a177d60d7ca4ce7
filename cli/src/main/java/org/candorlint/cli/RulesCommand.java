package org.candorlint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code candor rules}: the list, where no more is said. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesStaleCommand.class,
            RulesPagesCommand.class,
            RulesSchemasCommand.class
        },
        description = "Says what is checked.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor rules                              all rules, by category",
            "  candor rules list --category cure         those of a category",
            "  candor rules show pluripotency/any-cell   how a rule is made",
            "  candor rules stale                        law that was not checked for long",
            "  candor rules pages docs                   pages about rules and law, for readers",
            "  candor rules schemas .schemas             JSON Schemas of what people write, for editors"
        })
final class RulesCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    RulesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        for (String line : new RuleList(setup.open(shell).rules(), colour.style(shell.terminal())).all()) {
            shell.out().line(line);
        }
        return ExitStatus.CLEAN;
    }
}
