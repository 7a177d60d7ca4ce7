package org.candorlint.report.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candorlint.finding.Finding;

/** The name by which a link leads to a finding: its fingerprint, with a count where several have the same. */
final class Anchors {

    private final IdentityHashMap<Finding, String> names = new IdentityHashMap<>();

    Anchors(List<Finding> findings) {
        Map<String, Integer> taken = new HashMap<>();
        for (Finding finding : findings) {
            String plain = finding.fingerprint().replaceAll("[^A-Za-z0-9_.-]", "-");
            int count = taken.merge(plain, 1, Integer::sum);
            names.put(finding, count == 1 ? plain : plain + "." + count);
        }
    }

    /** Without the {@code f-} that stands before it in the page. */
    String of(Finding finding) {
        return Objects.requireNonNull(names.get(finding), "a finding of another report");
    }
}
