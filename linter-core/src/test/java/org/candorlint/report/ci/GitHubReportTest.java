package org.candorlint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candorlint.report.HostileReport;
import org.candorlint.report.Written;
import org.junit.jupiter.api.Test;

final class GitHubReportTest {

    /** A command as the runner takes it apart. */
    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) ((?:[a-zA-Z]+=[^:,]+,?)+)::(.+)");

    private final GitHubReport writer = new GitHubReport();

    @Test
    void every_line_is_one_command_whatever_the_page_says() {
        assertThat(Written.lines(writer, HostileReport.report()))
                .hasSize(7)
                .allMatch(line -> COMMAND.matcher(line).matches());
    }

    @Test
    void the_words_of_a_page_cannot_begin_a_command_or_a_property() {
        var line = Written.lines(writer, HostileReport.report()).get(1);

        assertThat(line)
                .startsWith(
                        "::error file=site/a b%25%2C%3Aü#?'\"<&>.html,line=3,endLine=4,title=error%3A cure/says-cures::"
                                + "A cure is promised, [so] it seems: \"\"<script>")
                .contains(" 100%25, : ::error::owned\"%0ARemove the word.");
    }

    @Test
    void words_on_one_line_have_columns_and_those_on_several_have_none() {
        var lines = Written.lines(writer, HostileReport.report());

        assertThat(lines.get(1)).doesNotContain("col=").doesNotContain("endColumn=");
        assertThat(lines.get(5)).contains(",line=9,endLine=9,col=1,endColumn=7,title=note%3A hype/=wonder::");
    }

    @Test
    void the_worst_come_first_and_what_was_not_checked_before_them() {
        var lines = Written.lines(writer, HostileReport.report());

        assertThat(lines.get(0))
                .isEqualTo("::error title=1 page not checked::bad<&>\".html: not checked: is not <text> ]]> ::error::"
                        + " (Give \"the\" text.)");
        assertThat(lines)
                .extracting(GitHubReportTest::level)
                .containsExactly("error", "error", "error", "warning", "warning", "notice", "notice");
    }

    @Test
    void no_level_has_more_than_github_shows_and_the_rest_is_counted() {
        var lines = Written.lines(writer, HostileReport.many(12));

        assertThat(perLevel(lines)).isEqualTo(Map.of("error", 10L, "warning", 10L, "notice", 10L));
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("::notice title=Candor::19 more findings left out, as GitHub shows no more than 10 of each"
                        + " level");
    }

    @Test
    void ten_of_a_level_are_all_shown() {
        var lines = Written.lines(writer, HostileReport.many(5));

        assertThat(perLevel(lines)).isEqualTo(Map.of("error", 5L, "warning", 5L, "notice", 10L));
        assertThat(lines).noneMatch(line -> line.contains("left out"));
    }

    @Test
    void a_page_without_findings_says_nothing() {
        assertThat(Written.lines(writer, HostileReport.nothing())).isEmpty();
    }

    private static Map<String, Long> perLevel(List<String> lines) {
        return lines.stream().collect(Collectors.groupingBy(GitHubReportTest::level, Collectors.counting()));
    }

    private static String level(String line) {
        return line.substring(2, line.indexOf(' '));
    }
}
