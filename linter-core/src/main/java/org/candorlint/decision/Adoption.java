package org.candorlint.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.Settlements;

/**
 * What a site's records make of a report: which findings are carried and do not count, and what to tell those who keep the
 * records. Immutable and thread-safe.
 */
public final class Adoption {

    private final Optional<Baseline> baseline;
    private final Predicate<String> gone;

    /** @param gone whether there is no page of that name any more */
    public Adoption(Optional<Baseline> baseline, Predicate<String> gone) {
        this.baseline = baseline;
        this.gone = gone;
    }

    /** The report with what is settled apart from what counts. */
    public CheckReport apply(CheckReport report) {
        Set<String> known = baseline.map(Baseline::fingerprints).orElse(Set.of());
        List<Settled> settled = new ArrayList<>();
        List<PageReport> pages = new ArrayList<>();
        for (PageReport page : report.pages()) {
            List<Finding> open = new ArrayList<>();
            for (Finding finding : page.findings()) {
                if (known.contains(finding.fingerprint())) {
                    settled.add(new Settled(finding, new Settlement.Known()));
                } else {
                    open.add(finding);
                }
            }
            pages.add(page.withFindings(open));
        }
        int fixed = baseline.map(b -> b.fixed(report, gone).size()).orElse(0);
        return new CheckReport(
                report.version(),
                report.rules(),
                pages,
                report.failures(),
                new Settlements(settled, baseline.isPresent() ? known : null, fixed, notes()));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        baseline.filter(known -> known.isOfElsewhere(gone))
                .ifPresent(known -> notes.add("None of the pages of the baseline is there, such as "
                        + known.entries().get(0).path() + ". Run Candor in the folder in which it was written."));
        return notes;
    }
}
