package org.candorlint.report.xml;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteClaims;
import org.candorlint.report.CharacterReport;
import org.candorlint.report.CoverageText;
import org.candorlint.report.FailureText;
import org.candorlint.report.LawText;
import org.candorlint.report.Level;
import org.candorlint.report.SharedText;

/**
 * JUnit's XML, as build servers read it. A page is a suite, a finding a test case: errors and warnings failed, notes and reviews
 * were skipped. A page without findings is one case that passed, one that was read and not linted a case that was skipped; a page that was not checked is one case with an error. There
 * are no times, so that the same report gives the same bytes. Immutable and thread-safe.
 */
public final class JUnitReport implements CharacterReport {

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        XmlLines xml = new XmlLines(out);
        int cases = report.pages().stream().mapToInt(JUnitReport::cases).sum()
                + report.failures().size();
        xml.start(
                "testsuites",
                "name",
                "candor",
                "tests",
                String.valueOf(cases),
                "failures",
                String.valueOf(count(report.findings(), true)),
                "errors",
                String.valueOf(report.failures().size()));
        SiteClaims claims = SiteClaims.of(report);
        for (PageReport page : report.pages()) {
            page(page, report, claims, xml);
        }
        for (Failure failure : report.failures()) {
            failure(failure, xml);
        }
        xml.end().finish();
    }

    private static void page(PageReport page, CheckReport report, SiteClaims claims, XmlLines xml) throws IOException {
        boolean notLinted = page.coverage().isNotLinted();
        long skipped = count(page.findings(), false) + (notLinted ? 1 : 0);
        suite(page.path(), cases(page), count(page.findings(), true), 0, skipped, xml);
        if (notLinted) {
            xml.start("testcase", "name", "not linted", "classname", page.path());
            xml.text(
                    "skipped",
                    "",
                    "type",
                    CoverageText.NAME,
                    "message",
                    page.coverage().reason());
            xml.end();
        } else if (page.findings().isEmpty()) {
            xml.empty("testcase", "name", "no findings", "classname", page.path());
        }
        for (Finding finding : page.findings()) {
            finding(finding, report, claims, xml);
        }
        xml.end();
    }

    private static void finding(Finding finding, CheckReport report, SiteClaims claims, XmlLines xml)
            throws IOException {
        String rule = finding.rule().id();
        String words = finding.place().text().isBlank()
                ? ""
                : ": " + finding.place().text().strip();
        xml.start("testcase", "name", rule + words, "classname", finding.place().path());
        String element = failed(finding) ? "failure" : "skipped";
        String label = Level.of(finding).label();
        xml.text(element, body(finding, report, claims), "type", rule, "message", label + ": " + finding.message());
        xml.end();
    }

    private static String body(Finding finding, CheckReport report, SiteClaims claims) {
        StringBuilder body = new StringBuilder("\n");
        body.append(finding.place().shownWithPage());
        line(body, "", finding.sentence());
        line(body, "review: ", finding.whyNot().orElse(""));
        line(body, "law: ", String.join("; ", LawText.of(finding.provisions(), report.rules(), true)));
        line(body, "remedy: ", finding.rule().remedy());
        line(
                body,
                "evidence: ",
                report.settlements()
                        .evidence(finding)
                        .map(EvidenceNote::sentence)
                        .orElse(""));
        line(body, "stands in ", SharedText.template(finding, claims));
        line(body, "fingerprint: ", finding.fingerprint());
        return body.append('\n').toString();
    }

    private static void line(StringBuilder body, String label, String text) {
        if (!text.isBlank()) {
            body.append('\n').append(label).append(text.strip());
        }
    }

    private static void failure(Failure failure, XmlLines xml) throws IOException {
        suite(failure.path(), 1, 0, 1, 0, xml);
        xml.start("testcase", "name", "not checked", "classname", failure.path());
        xml.text("error", failure.hint(), "type", FailureText.NAME, "message", failure.message());
        xml.end().end();
    }

    private static void suite(String name, int tests, long failures, int errors, long skipped, XmlLines xml)
            throws IOException {
        xml.start(
                "testsuite",
                "name",
                name,
                "tests",
                String.valueOf(tests),
                "failures",
                String.valueOf(failures),
                "errors",
                String.valueOf(errors),
                "skipped",
                String.valueOf(skipped));
    }

    private static int cases(PageReport page) {
        return Math.max(1, page.findings().size() + (page.coverage().isNotLinted() ? 1 : 0));
    }

    private static long count(List<Finding> findings, boolean failed) {
        return findings.stream().filter(finding -> failed(finding) == failed).count();
    }

    private static boolean failed(Finding finding) {
        return Level.of(finding).compareTo(Level.WARNING) <= 0;
    }
}
