package org.candorlint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candorlint.report.format.ReportFormat;

/**
 * Where the reports of one run go.
 *
 * @param screen the format on standard output, if there is one
 * @param files each another file, and writable
 */
record ReportTargets(Optional<ReportFormat> screen, List<ReportTarget> files) {

    // A path that looks like this can be written with ./ before it.
    private static final Pattern NAMED = Pattern.compile("([A-Za-z][A-Za-z0-9-]*)=(.*)");

    ReportTargets {
        files = List.copyOf(files);
    }

    /** Whether any of the reports shows the copy of pages. */
    boolean showCopy() {
        return screen.filter(ReportFormat::showsCopy).isPresent()
                || files.stream().anyMatch(file -> file.format().showsCopy());
    }

    /**
     * Reads the options.
     *
     * @param format what {@code --format} says
     * @param outputs what {@code --output} says: FILE once at most, NAME=FILE any number of times
     */
    static ReportTargets of(String format, List<String> outputs, Shell shell) {
        ReportFormat main = FormatNames.format(format.toLowerCase(Locale.ROOT));
        List<ReportTarget> files = new ArrayList<>();
        boolean onScreen = true;
        for (String output : outputs) {
            Matcher named = NAMED.matcher(output);
            boolean plain = !named.matches();
            if (plain && !onScreen) {
                throw new UserMistake(
                        "--output names two files for " + main,
                        "A second format goes to a file as --output NAME=FILE.");
            }
            onScreen &= !plain;
            add(
                    plain ? main : FormatNames.format(named.group(1).toLowerCase(Locale.ROOT)),
                    plain ? output : named.group(2),
                    files,
                    shell);
        }
        if (onScreen && main.isBinary() && shell.terminal().interactive()) {
            throw new UserMistake(
                    main + " is nothing for a screen", "Name a file: --output " + main + "=report." + main + ".");
        }
        return new ReportTargets(onScreen ? Optional.of(main) : Optional.empty(), files);
    }

    /** Sees to it that no report takes the place of a page that was named. */
    void spare(FoundPages found) {
        for (FoundPages.Page page : found.pages()) {
            for (ReportTarget target : files) {
                if (page.named() && page.file().filter(target::leadsTo).isPresent()) {
                    throw new UserMistake(
                            "the report would overwrite " + target.written() + ", which is to be checked",
                            "Give the report a file of its own.");
                }
            }
        }
    }

    private static void add(ReportFormat format, String path, List<ReportTarget> files, Shell shell) {
        if (path.isBlank()) {
            throw new UserMistake("--output " + format + "= names no file", "");
        }
        ReportTarget target = new ReportTarget(format, path, shell.resolve(Path.of(path)));
        target.verify();
        for (ReportTarget other : files) {
            if (target.leadsTo(other.file())) {
                throw new UserMistake(
                        "two reports would go to " + path + ": " + other.format() + " and " + format,
                        "Give each a file of its own.");
            }
        }
        files.add(target);
    }
}
