package org.candorlint.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.candorlint.evidence.EvidenceCheck;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Decision;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.EvidenceNote.State;
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
    private final Optional<EvidenceCheck> evidence;

    /** @param gone whether there is no page of that name any more */
    public Adoption(Optional<Baseline> baseline, Decisions decisions, LocalDate today, Predicate<String> gone) {
        this(baseline, decisions, Optional.empty(), today, gone);
    }

    /** @param gone whether there is no page of that name any more */
    public Adoption(
            Optional<Baseline> baseline,
            Decisions decisions,
            Optional<EvidenceCheck> evidence,
            LocalDate today,
            Predicate<String> gone) {
        this.evidence = evidence;
        this.baseline = baseline;
        this.known = baseline.map(Baseline::fingerprints).orElse(Set.of());
        this.decisions = decisions;
        this.decided = decisions.byFinding();
        this.today = today;
        this.gone = gone;
    }

    /** The report with what is settled apart from what counts. */
    public CheckReport apply(CheckReport report) {
        Map<String, EvidenceNote> held =
                evidence.map(check -> check.notes(report)).orElse(Map.of());
        List<Settled> settled = new ArrayList<>();
        Map<String, EvidenceNote> told = new HashMap<>();
        List<PageReport> pages = new ArrayList<>();
        int problems = 0;
        for (PageReport page : report.pages()) {
            PageIgnores ignores = PageIgnores.of(page.marks(), report.rules(), today);
            List<Finding> open = new ArrayList<>();
            for (Finding finding : page.findings()) {
                Optional<EvidenceNote> note = Optional.ofNullable(held.get(finding.fingerprint()));
                Optional<Settlement> by = settlement(finding, note, ignores);
                if (by.isPresent()) {
                    settled.add(new Settled(finding, by.get()));
                } else {
                    open.add(finding);
                    note.ifPresent(said -> told.put(finding.fingerprint(), said));
                }
            }
            List<String> wrong = ignores.problems(page.findings());
            problems += wrong.size();
            pages.add(page.with(open, wrong));
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
                        told,
                        notes(report, problems, held)));
    }

    // What somebody said of this finding goes before what is held for claims like it, and that before what was there
    // when
    // nobody had looked yet.
    private Optional<Settlement> settlement(Finding finding, Optional<EvidenceNote> note, PageIgnores ignores) {
        Optional<Settlement> ignored = ignores.covering(finding)
                .map(ignore -> new Settlement.Ignored(ignore.at(), ignore.reason(), ignore.until()));
        if (ignored.isPresent()) {
            return ignored;
        }
        @Nullable Decision decision = decided.get(finding.fingerprint());
        if (decision != null) {
            if (!decision.isExpired(today)) {
                return Optional.of(new Settlement.Decided(decision));
            }
        }
        if (note.filter(said -> said.state() == State.SUBSTANTIATED).isPresent()) {
            return note.map(Settlement.Substantiated::new);
        }
        if (decision != null) {
            return Optional.empty();
        }
        return known.contains(finding.fingerprint()) ? Optional.of(new Settlement.Known()) : Optional.empty();
    }

    private List<String> notes(CheckReport report, int problems, Map<String, EvidenceNote> held) {
        List<String> notes = new ArrayList<>();
        baseline.filter(kept -> kept.isOfElsewhere(gone))
                .ifPresent(kept -> notes.add("None of the pages of the baseline is there, such as "
                        + kept.entries().get(0).path() + ". Run Candor in the folder in which it was written."));
        notes.addAll(decisions.notes(report, today, gone));
        evidence.ifPresent(check -> notes.addAll(check.unused(report, held)));
        if (problems > 0) {
            notes.add((problems == 1 ? "1 candor-ignore comment needs" : problems + " candor-ignore comments need")
                    + " a look: see the notes of the pages.");
        }
        return notes;
    }
}
