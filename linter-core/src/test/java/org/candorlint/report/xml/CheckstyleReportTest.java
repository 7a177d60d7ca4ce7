package org.candorlint.report.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.candorlint.report.HostileReport;
import org.candorlint.report.Written;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class CheckstyleReportTest {

    private final CheckstyleReport writer = new CheckstyleReport();

    @Test
    void every_page_is_a_file_that_holds_its_errors() throws Exception {
        var document = ParsedXml.of(writer, HostileReport.report());

        assertThat(document.getDocumentElement().getTagName()).isEqualTo("checkstyle");
        assertThat(ParsedXml.elements(document, "file"))
                .extracting(
                        file -> file.getAttribute("name"),
                        file -> file.getElementsByTagName("error").getLength())
                .containsExactly(
                        tuple(HostileReport.SECOND_PATH, 0),
                        tuple(HostileReport.ODD_PATH, 6),
                        tuple(HostileReport.FAILED_PATH, 1));
    }

    @Test
    void an_error_has_its_place_severity_and_rule() throws Exception {
        var errors = ParsedXml.elements(ParsedXml.of(writer, HostileReport.report()), "error");

        assertThat(errors)
                .extracting(error -> error.getAttribute("severity"))
                .containsExactly("warning", "warning", "error", "error", "info", "info", "error");
        Element error = errors.get(2);
        assertThat(error.getAttribute("line")).isEqualTo("3");
        assertThat(error.getAttribute("column")).isEqualTo("5");
        assertThat(error.getAttribute("source")).isEqualTo("cure.says-cures");
        assertThat(error.getAttribute("message"))
                .startsWith("A cure is promised, [so] it seems: \"\"<script>alert('x')</script>\" ]]> {0}")
                .contains("\uD83D\uDE00 \uFFFD\uFFFD\uFFFD 100%")
                .endsWith("::error::owned\"");
        assertThat(errors.get(5).getAttribute("message")).endsWith("(review: the model says 0.55: <maybe>)");
    }

    @Test
    void nothing_is_an_empty_list() {
        assertThat(Written.text(writer, HostileReport.nothing()))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n</checkstyle>\n");
    }
}
