package org.candorlint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Suggestion;
import org.candorlint.report.CharacterReport;
import org.candorlint.report.CoverageText;
import org.candorlint.report.FailureText;
import org.candorlint.report.FindingMessage;
import org.candorlint.report.JsonOutput;
import org.candorlint.report.Level;

/**
 * Reviewdog's diagnostic format, one diagnostic a line. Notes and reviews are {@code INFO}; a page that was not checked is an
 * {@code ERROR} without a line. There are lines but no columns: that format counts them in bytes of UTF-8, and we do not know the
 * bytes before the words. Immutable and thread-safe.
 */
public final class ReviewdogReport implements CharacterReport {

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        JsonGenerator json = JsonOutput.lines(out);
        for (Finding finding : report.findings()) {
            String message = FindingMessage.withReason(finding, report.settlements());
            String remedy = finding.rule().remedy().strip();
            json.writeStartObject();
            json.writeStringField("message", remedy.isEmpty() ? message : message + "\n" + remedy);
            json.writeObjectFieldStart("location");
            json.writeStringField("path", finding.place().path());
            json.writeObjectFieldStart("range");
            line("start", finding.place().start().line(), json);
            line("end", finding.place().end().line(), json);
            json.writeEndObject();
            json.writeEndObject();
            suggestions(finding, json);
            end(severity(Level.of(finding)), finding.rule().id(), json);
        }
        for (Failure failure : report.failures()) {
            page(failure.path(), FailureText.of(failure), Level.ERROR, FailureText.NAME, json);
        }
        List<Failure> notLinted = report.notLinted();
        for (Failure page : notLinted) {
            page(page.path(), CoverageText.notLinted(page.message()), Level.WARNING, CoverageText.NAME, json);
        }
        boolean any = !report.failures().isEmpty()
                || !notLinted.isEmpty()
                || report.pages().stream().anyMatch(p -> !p.findings().isEmpty());
        if (any) {
            json.writeRaw('\n');
        }
        json.close();
        out.flush();
    }

    private static void page(String path, String message, Level level, String name, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("message", message);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeEndObject();
        end(severity(level), name, json);
    }

    /** Without columns an edit is one of whole lines. */
    private static void suggestions(Finding finding, JsonGenerator json) throws IOException {
        List<Suggestion.Edit> edits = finding.suggestions().stream()
                .flatMap(suggestion -> suggestion.edit().stream())
                .filter(edit -> !edit.lines().isEmpty())
                .toList();
        if (edits.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suggestions");
        for (Suggestion.Edit edit : edits) {
            json.writeStartObject();
            json.writeObjectFieldStart("range");
            line("start", edit.start().line(), json);
            line("end", edit.end().line(), json);
            json.writeEndObject();
            json.writeStringField("text", edit.lines());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void line(String name, int line, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", line);
        json.writeEndObject();
    }

    private static void end(String severity, String rule, JsonGenerator json) throws IOException {
        json.writeStringField("severity", severity);
        json.writeObjectFieldStart("source");
        json.writeStringField("name", "candor");
        json.writeEndObject();
        json.writeObjectFieldStart("code");
        json.writeStringField("value", rule);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE, REVIEW, EXCUSED -> "INFO";
        };
    }
}
