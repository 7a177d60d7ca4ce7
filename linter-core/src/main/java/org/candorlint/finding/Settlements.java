package org.candorlint.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What baseline, comments in pages, decisions and evidence made of a run's findings. Immutable and thread-safe.
 *
 * @param settled findings that are carried and do not count, in order
 * @param baseline fingerprints of the baseline; null where the run has none
 * @param fixed how many findings of the baseline are there no more
 * @param evidence what evidence says of findings that count none the less, by fingerprint
 * @param notes what whoever keeps those records should put right, in order
 */
public record Settlements(
        List<Settled> settled,
        @Nullable Set<String> baseline,
        int fixed,
        Map<String, EvidenceNote> evidence,
        List<String> notes) {

    /** Nothing is settled. */
    public static final Settlements NONE = new Settlements(List.of(), null, 0, List.of());

    public Settlements {
        settled = settled.stream().sorted().toList();
        baseline = baseline == null ? null : Set.copyOf(baseline);
        evidence = Map.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    /** Without a word of evidence. */
    public Settlements(List<Settled> settled, @Nullable Set<String> baseline, int fixed, List<String> notes) {
        this(settled, baseline, fixed, Map.of(), notes);
    }

    /** What evidence says of a finding that counts none the less. */
    public Optional<EvidenceNote> evidence(Finding finding) {
        return Optional.ofNullable(evidence.get(finding.fingerprint()));
    }

    public boolean hasBaseline() {
        return baseline != null;
    }

    /** Whether the baseline has a finding. */
    public boolean isKnown(Finding finding) {
        return baseline != null && baseline.contains(finding.fingerprint());
    }
}
