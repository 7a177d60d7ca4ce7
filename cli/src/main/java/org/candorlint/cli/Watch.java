package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.report.ConciseReport;
import org.candorlint.report.Quantity;
import org.candorlint.report.TextStyle;
import org.candorlint.site.PageNames;
import org.candorlint.site.WrongSetting;

/** Checks again whenever something changes, and says what is new. */
final class Watch {

    private final Shell shell;
    private final ChangedPaths changes;
    private final TextStyle style;
    private final Function<PageRun, CheckReport> check;
    private final BiFunction<Set<Path>, Engine, PageRun> open;

    /**
     * @param check makes the report of a run
     * @param open the next run, after some paths changed, with the engine of the last one where that will do
     */
    Watch(
            Shell shell,
            ChangedPaths changes,
            TextStyle style,
            Function<PageRun, CheckReport> check,
            BiFunction<Set<Path>, Engine, PageRun> open) {
        this.shell = shell;
        this.changes = changes;
        this.style = style;
        this.check = check;
        this.open = open;
    }

    /** Whether packs, configuration or records may have changed. */
    static boolean touchesSettings(Set<Path> changed) {
        return changed.stream()
                .map(Path::toString)
                .anyMatch(name -> name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".tsv"));
    }

    /** Until the thread is interrupted. */
    void run(PageRun first, CheckReport report) throws IOException {
        shell.err().println("candor: watching; Ctrl-C ends it");
        PageRun last = first;
        CheckReport before = report;
        while (true) {
            Set<Path> changed;
            try {
                changed = changes.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (!concerns(changed)) {
                continue;
            }
            try {
                PageRun next = open.apply(changed, last.engine());
                CheckReport after = check.apply(next);
                tell(before, after);
                last = next;
                before = after;
            } catch (UserMistake mistake) {
                // A configuration that is half written is no reason to leave.
                shell.complain(String.valueOf(mistake.getMessage()), mistake.hint());
            } catch (WrongSetting wrong) {
                shell.complain(String.valueOf(wrong.getMessage()), wrong.hint());
            }
        }
    }

    private static boolean concerns(Set<Path> changed) {
        return touchesSettings(changed) || changed.stream().anyMatch(PageNames::isPage);
    }

    private void tell(CheckReport before, CheckReport after) throws IOException {
        Map<String, List<String>> known = fingerprints(before);
        Map<String, List<String>> left = fingerprints(after);
        List<PageReport> fresh = new ArrayList<>();
        for (PageReport page : after.pages()) {
            List<String> old = new ArrayList<>(known.getOrDefault(page.path(), List.of()));
            List<Finding> added = page.findings().stream()
                    .filter(finding -> !old.remove(finding.fingerprint()))
                    .toList();
            fresh.add(page.with(added, List.of()));
            line(page.path(), added.size(), old.size());
        }
        for (Map.Entry<String, List<String>> page : known.entrySet()) {
            if (!left.containsKey(page.getKey())) {
                shell.out()
                        .line(page.getKey() + ": is not looked at any more, "
                                + Quantity.of(page.getValue().size(), "finding") + " gone");
            }
        }
        shell.out().flush();
        new ConciseReport(style)
                .write(
                        new CheckReport(after.version(), after.rules(), fresh, after.failures()),
                        shell.out().bytes());
        shell.out()
                .line(Quantity.of(after.findings().size(), "finding") + " in "
                        + Quantity.of(after.pages().size(), "page") + ".");
        shell.out().flush();
    }

    private void line(String path, int added, int gone) throws IOException {
        if (added + gone > 0) {
            shell.out().line(path + ": " + added + " new, " + gone + " gone");
        }
    }

    private static Map<String, List<String>> fingerprints(CheckReport report) {
        Map<String, List<String>> all = new TreeMap<>();
        for (PageReport page : report.pages()) {
            all.put(
                    page.path(),
                    page.findings().stream().map(Finding::fingerprint).toList());
        }
        return all;
    }
}
