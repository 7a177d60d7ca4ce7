package org.candorlint.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Decision;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.Settlements;
import org.jspecify.annotations.Nullable;

/**
 * What a site's records make of a report: which findings are carried and do not count, and what to tell those who keep the
 * records. Immutable and thread-safe.
 */
public final class Adoption {

    private final Optional<Baseline> baseline;
    private final Set<String> known;
    private final Decisions decisions;
    private final Map<String, Decision> decided;
    private final LocalDate today;
    private final Predicate<String> gone;

    /** @param gone whether there is no page of that name any more */
    public Adoption(Optional<Baseline> baseline, Decisions decisions, LocalDate today, Predicate<String> gone) {
        this.baseline = baseline;
        this.known = baseline.map(Baseline::fingerprints).orElse(Set.of());
        this.decisions = decisions;
        this.decided = decisions.byFinding();
        this.today = today;
        this.gone = gone;
    }

    /** The report with what is settled apart from what counts. */
    public CheckReport apply(CheckReport report) {
        List<Settled> settled = new ArrayList<>();
        List<PageReport> pages = new ArrayList<>();
        int problems = 0;
        for (PageReport page : report.pages()) {
            PageIgnores ignores = PageIgnores.of(page.marks(), report.rules(), today);
            List<Finding> open = new ArrayList<>();
            for (Finding finding : page.findings()) {
                settlement(finding, ignores)
                        .ifPresentOrElse(by -> settled.add(new Settled(finding, by)), () -> open.add(finding));
            }
            List<String> told = ignores.problems(page.findings());
            problems += told.size();
            pages.add(page.with(open, told));
        }
        return new CheckReport(
                report.version(),
                report.rules(),
                pages,
                report.failures(),
                new Settlements(
                        settled,
                        baseline.isPresent() ? known : null,
                        baseline.map(kept -> kept.fixed(report, gone).size()).orElse(0),
                        notes(report, problems)));
    }

    // What somebody said of this finding goes before what was there when nobody had looked yet.
    private Optional<Settlement> settlement(Finding finding, PageIgnores ignores) {
        Optional<Settlement> ignored = ignores.covering(finding)
                .map(ignore -> new Settlement.Ignored(ignore.at(), ignore.reason(), ignore.until()));
        if (ignored.isPresent()) {
            return ignored;
        }
        @Nullable Decision decision = decided.get(finding.fingerprint());
        if (decision != null) {
            return decision.isExpired(today) ? Optional.empty() : Optional.of(new Settlement.Decided(decision));
        }
        return known.contains(finding.fingerprint()) ? Optional.of(new Settlement.Known()) : Optional.empty();
    }

    private List<String> notes(CheckReport report, int problems) {
        List<String> notes = new ArrayList<>();
        baseline.filter(kept -> kept.isOfElsewhere(gone))
                .ifPresent(kept -> notes.add("None of the pages of the baseline is there, such as "
                        + kept.entries().get(0).path() + ". Run Candor in the folder in which it was written."));
        notes.addAll(decisions.notes(report, today, gone));
        if (problems > 0) {
            notes.add((problems == 1 ? "1 candor-ignore comment needs" : problems + " candor-ignore comments need")
                    + " a look: see the notes of the pages.");
        }
        return notes;
    }
}
