package org.candorlint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.ReportWriter;
import org.candorlint.report.format.ReportFormat;

/**
 * A file that gets a report.
 *
 * @param written the path as the user wrote it
 * @param file absolute
 */
record ReportTarget(ReportFormat format, String written, Path file) {

    /** Before an hour's work, not after it. */
    void verify() {
        Path folder = file.getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw cannotWrite("its folder does not exist, or it is a folder itself");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw cannotWrite("permission denied");
        }
    }

    void write(CheckReport report, ReportWriter writer) {
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(report, out);
        } catch (IOException e) {
            throw cannotWrite(String.valueOf(e.getMessage()));
        }
    }

    /** Whether another path leads to the same file, by whatever way. */
    boolean leadsTo(Path other) {
        return real(file).equals(real(other));
    }

    private static Path real(Path path) {
        try {
            if (Files.exists(path)) {
                return path.toRealPath();
            }
            Path folder = path.getParent();
            return folder == null ? path : folder.toRealPath().resolve(path.getFileName());
        } catch (IOException e) {
            return path;
        }
    }

    private UserMistake cannotWrite(String why) {
        return new UserMistake("cannot write " + written + ": " + why, "");
    }
}
