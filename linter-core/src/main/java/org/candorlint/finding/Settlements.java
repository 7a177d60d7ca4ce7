package org.candorlint.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What baseline, comments in pages and decisions made of a run's findings. Immutable and thread-safe.
 *
 * @param settled findings that are carried and do not count, in order
 * @param baseline fingerprints of the baseline; null where the run has none
 * @param fixed how many findings of the baseline are there no more
 * @param notes what whoever keeps those records should put right, in order
 */
public record Settlements(List<Settled> settled, @Nullable Set<String> baseline, int fixed, List<String> notes) {

    /** Nothing is settled. */
    public static final Settlements NONE = new Settlements(List.of(), null, 0, List.of());

    public Settlements {
        settled = settled.stream().sorted().toList();
        baseline = baseline == null ? null : Set.copyOf(baseline);
        notes = List.copyOf(notes);
    }

    public boolean hasBaseline() {
        return baseline != null;
    }

    /** Whether the baseline has a finding. */
    public boolean isKnown(Finding finding) {
        return baseline != null && baseline.contains(finding.fingerprint());
    }
}
