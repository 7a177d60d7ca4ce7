package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.evaluation.ExampleResult;
import org.candorlint.report.Ink;
import org.candorlint.report.Quantity;
import org.candorlint.report.TextStyle;
import org.candorlint.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor test}. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description =
                "Runs the examples that rules carry. Those that hold are reported (found, as they should be) or validated (left"
                        + " alone or excused, as they should be); those that do not are missing (not found, or not excused"
                        + " as they say) or noisy (found, and should not be), and are listed.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all examples hold", "1:some do not", "2:could not run, such as a pack with a mistake in it"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor test                               the bundled rules",
            "  candor test my-pack/                      with a pack of one's own",
            "  candor test --rule any-cell my-pack/      one rule"
        })
final class TestCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "PACK", arity = "0..*", description = "Folders of packs, beside the bundled one.")
    private List<Path> packs = List.of();

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "Only the examples of this rule. May be given several times.")
    private List<String> only = List.of();

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    TestCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Engine engine = setup.open(shell, packs, shell.folder());
        TextStyle style = colour.style(shell.terminal());
        KnownNames known = new KnownNames(engine.rules());
        List<Rule> rules = only.isEmpty()
                ? engine.rules().rules()
                : only.stream().map(known::rule).toList();
        Map<ExampleResult.Status, Integer> counts = new EnumMap<>(ExampleResult.Status.class);
        for (Rule rule : rules) {
            for (ExampleResult outcome : engine.examples(rule)) {
                counts.merge(outcome.status(), 1, Integer::sum);
                if (!outcome.passed()) {
                    String where = rule.info().file();
                    String status = outcome.status().label();
                    String message = outcome.message().replace(rule.info().id() + ": " + status + ": ", "");
                    shell.out()
                            .line(Ink.of(style.colour()).tinted(status, status) + "  "
                                    + rule.info().id() + "  "
                                    + message + "  [" + where + ":"
                                    + outcome.example().line() + "]");
                }
            }
        }
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        String outcomes = Stream.of(ExampleResult.Status.values())
                .map(status -> counts.getOrDefault(status, 0) + " " + status.label())
                .collect(Collectors.joining(", "));
        shell.out()
                .line(Quantity.of(count, "example") + " of " + Quantity.of(rules.size(), "rule") + ": " + outcomes
                        + ".");
        boolean failed =
                counts.containsKey(ExampleResult.Status.MISSING) || counts.containsKey(ExampleResult.Status.NOISY);
        return failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
