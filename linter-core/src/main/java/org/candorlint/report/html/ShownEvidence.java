package org.candorlint.report.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.Settlements;

/** What evidence says of the findings that are shown, cleared or not. */
final class ShownEvidence {

    private final Map<String, EvidenceNote> notes;

    ShownEvidence(Settlements settlements) {
        notes = new HashMap<>(settlements.evidence());
        for (Settled settled : settlements.settled()) {
            if (settled.by() instanceof Settlement.Substantiated by) {
                notes.put(settled.finding().fingerprint(), by.evidence());
            }
        }
    }

    Optional<EvidenceNote> of(Finding finding) {
        return Optional.ofNullable(notes.get(finding.fingerprint()));
    }
}
