package org.candorlint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.report.CharacterReport;
import org.candorlint.report.CoverageText;
import org.candorlint.report.FailureText;
import org.candorlint.report.FindingMessage;
import org.candorlint.report.JsonOutput;
import org.candorlint.report.Level;

/**
 * GitLab's Code Quality report. An error is {@code critical}, a warning {@code major}, a note {@code minor} and a review
 * {@code info}; a page that was not checked is a {@code critical} issue on its first line, one that was read and not linted a
 * {@code major} one. Immutable and thread-safe.
 */
public final class GitLabReport implements CharacterReport {

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        JsonGenerator json = JsonOutput.indented(out);
        UniqueFingerprints fingerprints = new UniqueFingerprints();
        json.writeStartArray();
        for (Finding finding : report.findings()) {
            issue(
                    FindingMessage.withReason(finding, report.settlements()),
                    finding.rule().id(),
                    fingerprints.of(finding),
                    severity(Level.of(finding)),
                    finding.place().path(),
                    finding.place().start().line(),
                    json);
        }
        for (Failure failure : report.failures()) {
            issue(
                    FailureText.of(failure),
                    FailureText.NAME,
                    fingerprints.of(failure),
                    severity(Level.ERROR),
                    failure.path(),
                    1,
                    json);
        }
        for (Failure page : report.notLinted()) {
            issue(
                    CoverageText.notLinted(page.message()),
                    CoverageText.NAME,
                    fingerprints.of(page),
                    severity(Level.WARNING),
                    page.path(),
                    1,
                    json);
        }
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void issue(
            String description,
            String check,
            String fingerprint,
            String severity,
            String path,
            int line,
            JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("description", description);
        json.writeStringField("check_name", check);
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", line);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case NOTE -> "minor";
            case REVIEW, EXCUSED -> "info";
        };
    }
}
