package org.candorlint.report.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.candorlint.report.HostileReport;
import org.candorlint.report.Written;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

final class JUnitReportTest {

    private final JUnitReport writer = new JUnitReport();

    @Test
    void fits_the_schema() throws Exception {
        validator().validate(source(Written.bytes(writer, HostileReport.report())));
        validator().validate(source(Written.bytes(writer, HostileReport.nothing())));
    }

    @Test
    void the_schema_refuses_what_is_no_report() {
        var other = "<testsuites><testsuite name='a'><test/></testsuite></testsuites>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> validator().validate(source(other))).isInstanceOf(SAXException.class);
    }

    @Test
    void a_page_is_a_suite_with_a_case_for_each_finding() throws Exception {
        var suites = ParsedXml.elements(ParsedXml.of(writer, HostileReport.report()), "testsuite");

        assertThat(suites)
                .extracting(suite -> suite.getAttribute("name"))
                .containsExactly(HostileReport.SECOND_PATH, HostileReport.ODD_PATH, HostileReport.FAILED_PATH);
        assertThat(counts(suites.get(0))).containsExactly("1", "0", "0", "0");
        assertThat(counts(suites.get(1))).containsExactly("6", "4", "0", "2");
        assertThat(counts(suites.get(2))).containsExactly("1", "0", "1", "0");
        assertThat(suites.get(1).getElementsByTagName("testcase").getLength()).isEqualTo(6);
    }

    @Test
    void errors_and_warnings_fail_and_the_others_are_skipped_with_their_reason() throws Exception {
        var document = ParsedXml.of(writer, HostileReport.report());

        assertThat(ParsedXml.elements(document, "failure"))
                .extracting(failure -> failure.getAttribute("message").replaceFirst(":.*", ""))
                .containsExactly("warning", "warning", "error", "error");
        assertThat(ParsedXml.elements(document, "skipped"))
                .extracting(skipped -> skipped.getAttribute("message").replaceFirst(":.*", ""))
                .containsExactly("note", "review");
        assertThat(ParsedXml.elements(document, "skipped").get(1).getTextContent())
                .contains("review: the model says 0.55: <maybe>", "remedy: Remove the word.");
    }

    @Test
    void a_page_that_was_not_checked_is_an_error_with_its_reason() throws Exception {
        var errors = ParsedXml.elements(ParsedXml.of(writer, HostileReport.report()), "error");

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getAttribute("message")).isEqualTo("is not <text> ]]> ::error::");
        assertThat(errors.get(0).getTextContent()).isEqualTo("Give \"the\" text.");
    }

    @Test
    void hostile_words_come_back_as_words() throws Exception {
        var failure = ParsedXml.elements(ParsedXml.of(writer, HostileReport.report()), "failure")
                .get(2);

        assertThat(failure.getTextContent())
                .contains("<script>alert('x')</script>\" ]]> {0}", "\uD83D\uDE00 \uFFFD\uFFFD\uFFFD 100%");
    }

    private static List<String> counts(Element suite) {
        return List.of(
                suite.getAttribute("tests"),
                suite.getAttribute("failures"),
                suite.getAttribute("errors"),
                suite.getAttribute("skipped"));
    }

    private static Validator validator() throws SAXException {
        var schema = JUnitReportTest.class.getResource("junit.xsd");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator();
    }

    private static StreamSource source(byte[] report) {
        return new StreamSource(new ByteArrayInputStream(report));
    }
}
