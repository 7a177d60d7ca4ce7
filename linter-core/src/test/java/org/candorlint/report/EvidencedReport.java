package org.candorlint.report;

import java.util.List;
import java.util.Map;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.EvidenceNote.State;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.Settlements;

/** The sample report held against evidence: its first finding is borne, for its second the evidence is over. */
public final class EvidencedReport {

    private EvidencedReport() {}

    public static CheckReport make() {
        CheckReport sample = SampleReport.full();
        List<Finding> findings = sample.findings();
        Settlements settlements = new Settlements(
                List.of(new Settled(
                        findings.get(0),
                        new Settlement.Substantiated(new EvidenceNote("E-1", State.SUBSTANTIATED, "a study")))),
                null,
                0,
                Map.of(
                        findings.get(1).fingerprint(),
                        new EvidenceNote("E-2", State.EXPIRED, "it held until 2026-01-31")),
                List.of());
        List<PageReport> pages = sample.pages().stream()
                .map(page -> page.with(
                        page.findings().stream()
                                .filter(finding -> !finding.equals(findings.get(0)))
                                .toList(),
                        List.of()))
                .toList();
        return new CheckReport(sample.version(), sample.rules(), pages, sample.failures(), settlements);
    }
}
