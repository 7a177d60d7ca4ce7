package org.candorlint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candorlint.decision.DecisionText;
import org.candorlint.decision.DecisionsFile;
import org.candorlint.decision.RecordFiles;
import org.candorlint.decision.UnusableRecord;
import org.candorlint.finding.Decision;
import org.candorlint.finding.Failure;
import org.candorlint.report.JsonReportReader;
import org.candorlint.report.JsonReportReader.Found;

/** Finds what a decision is about, and writes it down. */
final class DecisionRun {

    private final Shell shell;
    private final RecordFiles files;
    private final List<Found> findings;

    private DecisionRun(Shell shell, RecordFiles files, List<Found> findings) {
        this.shell = shell;
        this.files = files;
        this.findings = findings;
    }

    /** Among the findings of pages, which are checked now. */
    static DecisionRun of(Shell shell, RecordOptions records, PageRun run) {
        var report = run.check();
        for (Failure failure : report.failures()) {
            shell.complain("not checked: " + failure.path() + ": " + failure.message(), failure.hint());
        }
        List<Found> findings = report.findings().stream()
                .map(f -> new Found(
                        f.fingerprint(),
                        f.place().path(),
                        f.rule().id(),
                        f.place().text()))
                .toList();
        return new DecisionRun(shell, records.files(shell, run.engine()), findings);
    }

    /** Among the findings of a JSON report. */
    static DecisionRun of(Shell shell, RecordOptions records, SetupOptions setup, Path report) {
        try {
            List<Found> findings = JsonReportReader.read(shell.resolve(report));
            return new DecisionRun(shell, records.files(shell, setup.open(shell)), findings);
        } catch (IOException e) {
            throw new UserMistake("the report " + report + " cannot be used: " + e.getMessage(), "");
        }
    }

    /** The finding with a fingerprint, or the only one whose fingerprint begins so. */
    Found find(String fingerprint) {
        List<Found> exact = findings.stream()
                .filter(found -> found.fingerprint().equals(fingerprint))
                .toList();
        List<Found> alike = exact.isEmpty() && fingerprint.length() >= 6
                ? findings.stream()
                        .filter(found -> found.fingerprint().startsWith(fingerprint))
                        .toList()
                : exact;
        if (alike.isEmpty()) {
            throw new UserMistake(
                    "there is no finding " + fingerprint + " in what was looked at",
                    "candor check --verbose and the formats for tools show the fingerprints.");
        }
        if (alike.stream().map(Found::fingerprint).distinct().count() > 1) {
            throw new UserMistake("several findings begin with " + fingerprint, "Write more of it.");
        }
        return alike.get(0);
    }

    /** Adds a decision to the file, and says its name. */
    String record(Decision decision, Found found) throws IOException {
        Path file = files.newDecisions();
        String name = RecordText.name(file, shell);
        int count = 0;
        String before = "";
        if (Files.exists(file)) {
            try {
                count = DecisionsFile.read(file).all().size();
            } catch (UnusableRecord e) {
                throw RecordOptions.mistake(e);
            }
            before = Files.readString(file, StandardCharsets.UTF_8);
        }
        int expected = count + 1;
        String after = DecisionText.append(before, decision, found.rule(), found.words());
        RecordText.write(file, name, after, written -> holds(written, expected));
        return name;
    }

    // A list that is written in another way, such as in brackets, takes no more lines.
    private static boolean holds(Path file, int decisions) {
        try {
            return DecisionsFile.read(file).all().size() == decisions;
        } catch (UnusableRecord e) {
            return false;
        }
    }
}
