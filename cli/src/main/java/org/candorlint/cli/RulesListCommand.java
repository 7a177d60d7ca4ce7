package org.candorlint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candorlint.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor rules list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Lists the rules by category, with severity and what each finds.")
final class RulesListCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--category", paramLabel = "CATEGORY", description = "Only this one.")
    private Optional<String> category = Optional.empty();

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    RulesListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = setup.open(shell).rules();
        RuleList list = new RuleList(rules, colour.style(shell.terminal()));
        List<String> lines = category.map(new KnownNames(rules)::category)
                .flatMap(rules::category)
                .map(list::category)
                .orElseGet(list::all);
        for (String line : lines) {
            shell.out().line(line);
        }
        return ExitStatus.CLEAN;
    }
}
