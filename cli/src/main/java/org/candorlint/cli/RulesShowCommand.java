package org.candorlint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code candor rules show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description =
                "Shows how a rule is made: its kind, what excuses a match, how severe it is in each market, its file.")
final class RulesShowCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "RULE", description = "A rule as reports name it.")
    private String name = "";

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    RulesShowCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = setup.open(shell).rules();
        Rule rule = new KnownNames(rules).rule(name);
        for (String line : new RuleFacts(rules, colour.style(shell.terminal())).lines(rule)) {
            shell.out().line(line);
        }
        return ExitStatus.CLEAN;
    }
}
