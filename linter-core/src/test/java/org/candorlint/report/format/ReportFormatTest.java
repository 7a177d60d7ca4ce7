package org.candorlint.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.candorlint.report.HostileReport;
import org.candorlint.report.ReportWriter;
import org.candorlint.report.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReportFormatTest {

    @Test
    void every_name_is_one_word_and_leads_to_its_format() {
        assertThat(ReportFormat.names()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+"));
        assertThat(ReportFormat.ALL)
                .allSatisfy(
                        format -> assertThat(ReportFormat.named(format.name())).contains(format));
        assertThat(ReportFormat.named("paper")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_description_is_a_short_line_without_a_full_stop(ReportFormat format) {
        assertThat(format.description())
                .hasSizeBetween(10, 90)
                .doesNotContain("\n")
                .doesNotEndWith(".");
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_report_gives_the_same_bytes(ReportFormat format) {
        ReportWriter writer = format.writer(ReportSettings.plain());

        assertThat(Written.bytes(writer, HostileReport.report()))
                .isNotEmpty()
                .isEqualTo(Written.bytes(format.writer(ReportSettings.plain()), HostileReport.report()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_utf_8_with_plain_line_ends_and_no_terminal_code(ReportFormat format) {
        String text = Written.text(format.writer(ReportSettings.plain()), HostileReport.report());

        assertThat(text)
                .endsWith("\n")
                .doesNotContain("\r")
                .doesNotContain("\u001b")
                .doesNotContain("\u0001");
        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .isEqualTo(Written.bytes(format.writer(ReportSettings.plain()), HostileReport.report()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_page_that_was_not_checked_is_never_passed_over(ReportFormat format) {
        assertThat(Written.text(format.writer(ReportSettings.plain()), HostileReport.report()))
                .containsPattern("(?i)not[ -]checked|failure");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_report_of_nothing_can_be_written(ReportFormat format) {
        byte[] once = Written.bytes(format.writer(ReportSettings.plain()), HostileReport.nothing());

        assertThat(once).isEqualTo(Written.bytes(format.writer(ReportSettings.plain()), HostileReport.nothing()));
    }

    static List<ReportFormat> all() {
        return ReportFormat.ALL;
    }

    static Stream<ReportFormat> texts() {
        return ReportFormat.ALL.stream().filter(format -> !format.isBinary());
    }
}
