package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.candorlint.diff.Version;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.report.JsonReportReader;
import org.candorlint.site.PageNames;

/** Two versions of a site, from reports, from folders or from a repository. */
final class Versions {

    private final Shell shell;
    private final PageOptions pages;
    private final EvidenceOption evidence;
    private final SetupOptions setup;
    private boolean couldNot;

    Versions(Shell shell, PageOptions pages, EvidenceOption evidence, SetupOptions setup) {
        this.evidence = evidence;
        this.shell = shell;
        this.pages = pages;
        this.setup = setup;
    }

    /** Both, with the rules that they are compared by. */
    record Both(Engine engine, Version before, Version after) {}

    /** Whether some page that was named could not be checked. */
    boolean couldNot() {
        return couldNot;
    }

    Both read(String before, String after, List<String> paths) {
        if (isThere(before) && isThere(after)) {
            if (!paths.isEmpty()) {
                throw new UserMistake(
                        "PATH " + paths.get(0) + " says nothing beside two files or folders",
                        "It narrows two git revisions.");
            }
            Engine engine = setup.open(shell, List.of(), start(after));
            boolean reports = isReport(before) || isReport(after);
            return new Both(engine, path(engine, before, reports), path(engine, after, reports));
        }
        Engine engine = setup.open(shell);
        GitRepository git = new GitRepository(shell.folder());
        requireOneKind(git, before, after);
        SortedMap<String, byte[]> old = git.pages(before, paths);
        SortedMap<String, byte[]> now = git.pages(after, paths);
        return new Both(engine, revision(engine, before, old), revision(engine, after, now));
    }

    // Where one of the two is a path and no revision, the mistake is in the other.
    private void requireOneKind(GitRepository git, String before, String after) {
        boolean first = isThere(before);
        if (first == isThere(after)) {
            return;
        }
        String path = first ? before : after;
        String other = first ? after : before;
        if (git.isRevision(path)) {
            return;
        }
        if (git.isRevision(other)) {
            throw new UserMistake(
                    path + " is a file or folder, and " + other + " is a git revision",
                    "Compare two files or folders, or two revisions; candor diff " + other + " HEAD -- " + path
                            + " looks at that part alone.");
        }
        throw new UserMistake(
                "there is no file, folder or git revision " + other,
                path + " is there; candor diff takes two JSON reports, two folders or files, or two revisions.");
    }

    // One engine for both, or what differs might be the rules.
    private Path start(String written) {
        Path path = shell.resolve(Path.of(written));
        Path parent = path.getParent();
        return isReport(written) || parent == null ? shell.folder() : Files.isDirectory(path) ? path : parent;
    }

    private Version path(Engine engine, String written, boolean keepNames) {
        if (isReport(written)) {
            try {
                return JsonReportReader.version(shell.resolve(Path.of(written)), written);
            } catch (IOException e) {
                throw new UserMistake("the report " + written + " cannot be used: " + e.getMessage(), "");
            }
        }
        PageRun run = pages.over(engine, shell, List.of(written));
        CheckReport report = settle(engine, run.check());
        tell(report);
        couldNot |= run.found().couldNot(report.failures(), false);
        String root = new PageNames(shell.folder()).of(shell.resolve(Path.of(written)), true);
        boolean folder = Files.isDirectory(shell.resolve(Path.of(written)));
        return Version.of(written, report, name -> keepNames || !folder ? name : name.substring(below(name, root)));
    }

    private static int below(String name, String root) {
        return !root.isEmpty() && name.startsWith(root + "/") ? root.length() + 1 : 0;
    }

    private Version revision(Engine engine, String written, SortedMap<String, byte[]> contents) {
        RevisionPages source = new RevisionPages(shell.folder(), contents);
        PageRun run = pages.over(engine, shell, source, source.found());
        CheckReport report = settle(engine, run.check());
        tell(report);
        return Version.of(written, report, name -> name);
    }

    // What the records of the site settle is no news, whichever version it stands in.
    private CheckReport settle(Engine engine, CheckReport report) {
        return new RecordOptions().withoutBaseline(shell, engine, evidence).apply(report);
    }

    private void tell(CheckReport report) {
        for (Failure failure : report.failures()) {
            shell.complain("not checked: " + failure.path() + ": " + failure.message(), failure.hint());
        }
    }

    private boolean isReport(String written) {
        return written.toLowerCase(Locale.ROOT).endsWith(".json")
                && Files.isRegularFile(shell.resolve(Path.of(written)));
    }

    private boolean isThere(String written) {
        try {
            return Files.exists(shell.resolve(Path.of(written)));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
