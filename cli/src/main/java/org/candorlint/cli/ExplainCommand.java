package org.candorlint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candorlint.report.TextStyle;
import org.candorlint.rule.Category;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code candor explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description =
                "Says why a rule exists, which law stands behind it and what to do about a finding; of a category, which"
                        + " rules it has.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor explain pluripotency/any-cell",
            "  candor explain any-cell               the name alone, where it is the only one",
            "  candor explain pluripotency           a category"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "RULE", description = "A rule as reports name it, or a category.")
    private String name = "";

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Engine engine = setup.open(shell);
        TextStyle style = colour.style(shell.terminal());
        Optional<Category> category = engine.rules().category(name);
        List<String> lines = category.isPresent()
                ? new RuleList(engine.rules(), style).category(category.get())
                : new Explanation(engine.rules(), style).lines(new KnownNames(engine.rules()).rule(name));
        for (String line : lines) {
            shell.out().line(line);
        }
        return ExitStatus.CLEAN;
    }
}
