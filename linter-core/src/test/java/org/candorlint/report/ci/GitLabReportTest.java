package org.candorlint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.HostileReport;
import org.candorlint.report.Written;
import org.junit.jupiter.api.Test;

final class GitLabReportTest {

    private final GitLabReport writer = new GitLabReport();

    @Test
    void an_issue_has_all_that_gitlab_asks_for_and_nothing_else() throws Exception {
        assertThat(issues(HostileReport.report())).hasSize(7).allSatisfy(issue -> {
            assertThat(names(issue))
                    .containsExactly("description", "check_name", "fingerprint", "severity", "location");
            assertThat(names(issue.path("location"))).containsExactly("path", "lines");
            assertThat(names(issue.at("/location/lines"))).containsExactly("begin");
            assertThat(issue.path("description").asText()).isNotBlank();
            assertThat(issue.path("severity").asText()).isIn(Set.of("info", "minor", "major", "critical", "blocker"));
            assertThat(issue.at("/location/lines/begin").isInt()).isTrue();
            assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
        });
    }

    @Test
    void no_two_fingerprints_are_alike_though_two_findings_are() throws Exception {
        assertThat(issues(HostileReport.report()))
                .extracting(issue -> issue.path("fingerprint").asText())
                .doesNotHaveDuplicates()
                .allMatch(print -> print.matches("[0-9a-f]{32}"));
    }

    @Test
    void levels_become_severities_and_a_page_that_was_not_checked_is_an_issue() throws Exception {
        var issues = issues(HostileReport.report());

        assertThat(issues)
                .extracting(issue -> issue.path("severity").asText())
                .containsExactly("major", "major", "critical", "critical", "minor", "info", "critical");
        assertThat(issues.get(6).path("check_name").asText()).isEqualTo("candor/not-checked");
        assertThat(issues.get(6).at("/location/path").asText()).isEqualTo(HostileReport.FAILED_PATH);
    }

    @Test
    void nothing_is_an_empty_list() {
        assertThat(Written.text(writer, HostileReport.nothing())).isEqualTo("[]\n");
    }

    private List<JsonNode> issues(CheckReport report) throws Exception {
        var issues = new ArrayList<JsonNode>();
        new ObjectMapper().readTree(Written.text(writer, report)).forEach(issues::add);
        return issues;
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
