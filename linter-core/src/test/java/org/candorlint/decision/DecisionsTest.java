package org.candorlint.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Decision;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Settlement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DecisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final CheckReport report = FoundReport.of(
            FoundReport.page("a.html", FoundReport.finding("a.html", 1, "a1"), FoundReport.finding("a.html", 2, "a2")));

    @Test
    void what_is_decided_is_carried_and_does_not_count() {
        Decision accepted = decision("a1", Decision.Kind.ACCEPTED, null, "a.html");
        CheckReport adopted = adopt(accepted);

        assertThat(adopted.findings()).extracting(Finding::fingerprint).containsExactly("a2");
        assertThat(adopted.settlements().settled())
                .singleElement()
                .satisfies(settled -> assertThat(settled.by()).isEqualTo(new Settlement.Decided(accepted)));
        assertThat(adopted.settlements().notes()).isEmpty();
    }

    @Test
    void a_decision_holds_to_the_end_of_its_last_day() {
        assertThat(adopt(decision("a1", Decision.Kind.FIX_BY, TODAY, "a.html")).findings())
                .hasSize(1);

        CheckReport expired = adopt(decision("a1", Decision.Kind.FIX_BY, TODAY.minusDays(1), "a.html"));
        assertThat(expired.findings()).hasSize(2);
        assertThat(expired.settlements().notes())
                .containsExactly("Decision a1 has expired (fix-by by A. Reader until 2026-05-03): a.html:1:1 cure/all"
                        + " counts again.");
    }

    @Test
    void an_expired_decision_counts_again_though_the_baseline_knows_the_finding() {
        Baseline baseline = new Baseline(List.of(new Baseline.Entry("a.html", "a1", "cure/all", "")));
        Decisions decisions =
                new Decisions(List.of(decision("a1", Decision.Kind.ACCEPTED, TODAY.minusDays(1), "a.html")));

        CheckReport adopted = new Adoption(Optional.of(baseline), decisions, TODAY, page -> false).apply(report);

        assertThat(adopted.findings()).extracting(Finding::fingerprint).containsExactly("a1", "a2");
    }

    @Test
    void of_two_decisions_on_one_finding_the_last_counts() {
        CheckReport adopted = adopt(
                decision("a1", Decision.Kind.FIX_BY, TODAY.minusDays(1), "a.html"),
                decision("a1", Decision.Kind.DISMISSED, null, "a.html"));

        assertThat(adopted.findings()).hasSize(1);
        assertThat(adopted.settlements().notes()).isEmpty();
    }

    @Test
    void an_orphan_is_told_where_its_page_was_checked_or_is_gone() {
        CheckReport adopted = adopt(
                decision("a9", Decision.Kind.ACCEPTED, null, "a.html"),
                decision("g1", Decision.Kind.ACCEPTED, null, "gone.html"),
                decision("b1", Decision.Kind.ACCEPTED, null, "b.html"),
                decision("c1", Decision.Kind.ACCEPTED, null, null));

        assertThat(adopted.settlements().notes())
                .containsExactly(
                        "Decision a9 (accepted by A. Reader) has no finding any more on a.html.",
                        "Decision g1 (accepted by A. Reader) has no finding any more on gone.html.");
    }

    private CheckReport adopt(Decision... decisions) {
        return new Adoption(
                        Optional.empty(),
                        new Decisions(List.of(decisions)),
                        TODAY,
                        page -> !Set.of("a.html", "b.html").contains(page))
                .apply(report);
    }

    private static Decision decision(
            String finding, Decision.Kind kind, @Nullable LocalDate until, @Nullable String page) {
        return new Decision(
                finding,
                kind,
                "A. Reader",
                "editor",
                TODAY.minusDays(30),
                "because",
                Optional.empty(),
                Optional.ofNullable(until),
                Optional.ofNullable(page));
    }
}
