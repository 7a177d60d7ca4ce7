package org.candorlint.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.SiteClaims;
import org.candorlint.report.SharedText;
import org.candorlint.rule.RuleSet;

/**
 * A row of the table: a finding that counts, or one that evidence bears, with what else is known of it.
 *
 * @param note what evidence says of it
 */
record Row(Finding finding, RuleSet rules, SiteClaims claims, Optional<EvidenceNote> note) {

    /** Those that count and those that evidence bears, in the order of findings. */
    static List<Row> of(CheckReport report) {
        SiteClaims claims = SiteClaims.of(report);
        Stream<Row> counted = report.findings().stream()
                .map(finding -> new Row(
                        finding, report.rules(), claims, report.settlements().evidence(finding)));
        Stream<Row> borne = report.settlements().settled().stream()
                .filter(settled -> settled.by() instanceof Settlement.Substantiated)
                .map(settled -> new Row(
                        settled.finding(),
                        report.rules(),
                        claims,
                        Optional.of(((Settlement.Substantiated) settled.by()).evidence())));
        return Stream.concat(counted, borne)
                .sorted((one, other) -> one.finding.compareTo(other.finding))
                .toList();
    }

    /** What evidence bears does not count, and must not look as if it did. */
    String verdict() {
        return note.filter(said -> said.state() == EvidenceNote.State.SUBSTANTIATED)
                .map(said -> said.state().label())
                .orElse(finding.verdict().label());
    }

    String evidence() {
        return note.map(EvidenceNote::sentence).orElse("");
    }

    String shared() {
        return SharedText.template(finding, claims);
    }

    String claim() {
        return claims.id(finding);
    }
}
