package org.candorlint.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candorlint.rule.Provision;
import org.candorlint.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor rules stale}. */
@Command(
        name = "stale",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Lists law that nobody has checked for long, and law that was never confirmed.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing is older than --days", "1:something is"})
final class RulesStaleCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "400",
            description = "How long a check holds. Default: ${DEFAULT-VALUE}.")
    private int days = 400;

    @Option(names = "--on", paramLabel = "DATE", description = "As of this date, such as 2027-06-30. Default: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Mixin
    private SetupOptions setup = new SetupOptions();

    RulesStaleCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = setup.open(shell).rules();
        LocalDate day = on.orElseGet(() -> LocalDate.now(shell.clock()));
        List<Provision> stale = rules.provisions().stream()
                .filter(p -> age(p, day) > days)
                .sorted(Comparator.comparing(Provision::checked).thenComparing(Provision::id))
                .toList();
        for (Provision provision : stale) {
            shell.out()
                    .line(provision.id() + "  checked " + provision.checked() + ", " + age(provision, day)
                            + " days ago");
        }
        long unconfirmed = rules.provisions().stream()
                .filter(p -> p.status() == Provision.Confidence.UNCONFIRMED)
                .count();
        shell.out()
                .line(stale.size() + " of " + rules.provisions().size() + " provisions were checked more than " + days
                        + " days ago; " + unconfirmed + " are unconfirmed.");
        return stale.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static long age(Provision provision, LocalDate day) {
        return ChronoUnit.DAYS.between(provision.checked(), day);
    }
}
