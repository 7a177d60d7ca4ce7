package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.candorlint.report.format.ReportFormat;
import org.candorlint.report.format.ReportSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"csv", "junit", "checkstyle", "github", "gitlab", "rdjsonl"})
    void a_format_of_findings_says_what_evidence_says_of_one_that_counts(String format) throws IOException {
        assertThat(written(format)).contains("evidence expired (E-2): it held until 2026-01-31");
    }

    @Test
    void what_evidence_bears_is_a_row_that_does_not_look_like_a_finding() throws IOException {
        assertThat(written("csv").lines())
                .filteredOn(line -> line.contains("substantiated (E-1): a study"))
                .singleElement()
                .asString()
                .contains(",substantiated,")
                .doesNotContain(",violation,");
    }

    private static String written(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.ALL.stream()
                .filter(one -> one.name().equals(format))
                .findFirst()
                .orElseThrow()
                .writer(ReportSettings.plain())
                .write(EvidencedReport.make(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
