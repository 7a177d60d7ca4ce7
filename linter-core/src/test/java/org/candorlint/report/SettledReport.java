package org.candorlint.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Decision;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.Settlements;
import org.candorlint.text.Position;

/** The sample report after its findings were settled, but for the last: one known, one ignored, one decided. */
public final class SettledReport {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private SettledReport() {}

    public static CheckReport make() {
        CheckReport sample = SampleReport.full();
        List<Finding> findings = sample.findings();
        Finding open = SampleReport.marked("It turns into any cell.", "any cell");
        Decision decision = new Decision(
                findings.get(2).fingerprint(),
                Decision.Kind.ACCEPTED,
                "A. Reader",
                "medical director",
                DAY,
                "Both are used {in turn}",
                Optional.of("E-7"),
                Optional.of(DAY.plusYears(1)),
                Optional.empty());
        Settlements settlements = new Settlements(
                List.of(
                        new Settled(findings.get(2), new Settlement.Decided(decision)),
                        new Settled(findings.get(0), new Settlement.Known()),
                        new Settled(
                                findings.get(1),
                                new Settlement.Ignored(
                                        new Position(51, 1), "quotes a regulator", Optional.of(DAY.plusDays(2))))),
                Set.of(findings.get(0).fingerprint()),
                3,
                List.of("A decision has expired."));
        List<PageReport> pages = sample.pages().stream()
                .map(page -> page.with(page.path().equals("b/knee.html") ? List.of(open) : List.of(), List.of()))
                .toList();
        return new CheckReport(sample.version(), sample.rules(), pages, sample.failures(), settlements);
    }
}
