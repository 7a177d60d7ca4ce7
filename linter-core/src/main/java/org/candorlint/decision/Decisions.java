package org.candorlint.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Decision;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;

/**
 * What people decided of a site's findings. Of several decisions on one finding the last counts. Immutable and thread-safe.
 *
 * @param all in the order of the file
 */
public record Decisions(List<Decision> all) {

    public static final String FILE_NAME = "candor-decisions.yaml";

    /** Nobody decided anything. */
    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        all = List.copyOf(all);
    }

    /** The decision that counts for each finding, by fingerprint. */
    Map<String, Decision> byFinding() {
        Map<String, Decision> last = new LinkedHashMap<>();
        all.forEach(decision -> last.put(decision.fingerprint(), decision));
        return last;
    }

    /** What to tell of decisions that no longer hold, or that have no finding any more. */
    List<String> notes(CheckReport report, LocalDate today, Predicate<String> gone) {
        Map<String, Finding> found = report.allFindings().stream()
                .collect(Collectors.toMap(Finding::fingerprint, finding -> finding, (first, twin) -> first));
        Set<String> checked = report.pages().stream().map(PageReport::path).collect(Collectors.toSet());
        return byFinding().values().stream()
                .flatMap(decision -> note(
                        decision,
                        Optional.ofNullable(found.get(decision.fingerprint())),
                        today,
                        page -> checked.contains(page) || gone.test(page))
                        .stream())
                .toList();
    }

    private static Optional<String> note(
            Decision decision, Optional<Finding> finding, LocalDate today, Predicate<String> known) {
        if (finding.isPresent() && decision.isExpired(today)) {
            return Optional.of("Decision " + decision.fingerprint() + " has expired ("
                    + decision.kind().label() + " by " + decision.person() + " until "
                    + decision.until().orElseThrow() + "): "
                    + finding.get().place().shownWithPage() + " "
                    + finding.get().rule().id() + " counts again.");
        }
        if (finding.isEmpty() && decision.page().filter(known).isPresent()) {
            return Optional.of("Decision " + decision.fingerprint() + " ("
                    + decision.kind().label() + " by "
                    + decision.person() + ") has no finding any more on "
                    + decision.page().orElseThrow() + ".");
        }
        return Optional.empty();
    }
}
