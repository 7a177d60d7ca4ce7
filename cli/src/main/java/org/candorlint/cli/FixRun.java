package org.candorlint.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.document.Document;
import org.candorlint.document.PageFormat;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.charset.PageDecoding;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Suggestion;
import org.candorlint.finding.Verdict;
import org.candorlint.fix.KeptEncoding;
import org.candorlint.fix.RequiredTextFix;
import org.candorlint.pack.PageLimits;
import org.candorlint.rule.Advice;
import org.candorlint.text.SourceText;

/** Finds what pages would be with the text that they owe. It writes nothing. Not thread-safe. */
final class FixRun {

    private final CheckRun run;
    private final AnyPageReader reader = new AnyPageReader();
    private final List<PageFix> fixes = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private FixRun(CheckRun run) {
        this.run = run;
    }

    /**
     * What can be done.
     *
     * @param left what cannot, one sentence each
     */
    record Found(List<PageFix> fixes, List<String> left) {}

    static Found find(PageRun run, CheckReport report) {
        FixRun all = new FixRun(run.run());
        report.failures().forEach(failure -> all.left.add(failure.path() + " was not checked: " + failure.message()));
        Map<String, FoundPages.Page> pages = new HashMap<>();
        run.found().pages().forEach(page -> pages.put(run.run().page(page).name(), page));
        for (PageReport checked : report.pages()) {
            // A prescribed notice may say what a plain statement was to say; then that is not put in as well.
            List<Finding> owed = checked.findings().stream()
                    .filter(finding -> added(finding).isPresent())
                    .sorted(Comparator.comparing(finding ->
                            added(finding).map(text -> -text.result().length()).orElse(0)))
                    .toList();
            all.leave(
                    checked.path(),
                    checked.findings().stream()
                            .filter(finding ->
                                    offers(finding, report) && added(finding).isEmpty())
                            .toList(),
                    "the text alone would not settle it");
            FoundPages.Page page = pages.get(checked.path());
            if (!owed.isEmpty() && page != null) {
                all.fix(page, checked, owed);
            }
        }
        return new Found(all.fixes, all.left);
    }

    private static boolean offers(Finding finding, CheckReport report) {
        return report.rules().advice().of(finding.rule()).offers().contains(Advice.Offer.ADD);
    }

    private static Optional<Suggestion> added(Finding finding) {
        return finding.suggestions().stream()
                .filter(suggestion -> suggestion.kind() == Suggestion.Kind.ADD)
                .findFirst();
    }

    private void fix(FoundPages.Page page, PageReport checked, List<Finding> owed) {
        String name = checked.path();
        Optional<PageFormat> format = PageFormat.ofPath(name).filter(RequiredTextFix::changes);
        if (page.file().isEmpty() || format.isEmpty()) {
            leave(name, owed, "only files in HTML, Markdown and plain text are changed");
            return;
        }
        try {
            byte[] bytes = run.page(page).content().bytes(PageLimits.NONE.largest());
            String content = PageDecoding.decode(name, bytes).content();
            Optional<KeptEncoding> encoding = KeptEncoding.of(bytes, content);
            if (encoding.isEmpty()) {
                leave(name, owed, "it could not be written in the encoding that it has");
            } else if (RequiredTextFix.holdsCode(content)) {
                leave(name, owed, "it holds code of a template");
            } else {
                fix(page, checked, owed, new State(format.get(), new PageFix.Version(content, encoding.get())));
            }
        } catch (UnreadablePage e) {
            leave(name, owed, String.valueOf(e.getMessage()));
        }
    }

    private record State(PageFormat format, PageFix.Version version) {

        String content() {
            return version.content();
        }

        byte[] bytes() {
            return version.bytes();
        }

        Optional<State> with(String changed) {
            KeptEncoding encoding = version.encoding();
            return encoding.bytes(changed).map(any -> new State(format, new PageFix.Version(changed, encoding)));
        }
    }

    private void fix(FoundPages.Page page, PageReport checked, List<Finding> owed, State before) {
        State now = before;
        PageReport report = checked;
        List<String> rules = new ArrayList<>();
        for (Finding finding : owed) {
            // After the text before it, the place of this one is another.
            Optional<Finding> here = report.findings().stream()
                    .filter(one -> one.fingerprint().equals(finding.fingerprint()))
                    .findFirst();
            if (here.isEmpty()) {
                continue;
            }
            Optional<State> better = settled(page, report, here.get(), now);
            if (better.isEmpty()) {
                leave(checked.path(), List.of(finding), "no place was found where it could be put safely");
                continue;
            }
            now = better.get();
            report = run.again(run.page(page), now.bytes());
            rules.add(finding.rule().id());
        }
        if (!rules.isEmpty()) {
            fixes.add(new PageFix(page.file().orElseThrow(), checked.path(), before.version(), now.version(), rules));
        }
    }

    /** The first of the page's ways to have the text that settles the finding and brings no other. */
    private Optional<State> settled(FoundPages.Page page, PageReport report, Finding finding, State now) {
        Optional<Suggestion> text = added(finding);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        RequiredTextFix fix = new RequiredTextFix(now.format(), source -> reader.read(source, now.format()));
        Document document = reader.read(SourceText.of(report.path(), now.content()), now.format());
        for (String source : fix.sources(document, finding, text.get())) {
            Optional<State> changed = now.with(source);
            if (changed.isPresent()
                    && isBetter(report, run.again(run.page(page), changed.get().bytes()), finding)) {
                return changed;
            }
        }
        return Optional.empty();
    }

    private static boolean isBetter(PageReport before, PageReport after, Finding finding) {
        boolean gone =
                after.findings().stream().noneMatch(one -> one.fingerprint().equals(finding.fingerprint()));
        Map<String, Integer> counts = violations(before);
        return gone
                && violations(after).entrySet().stream()
                        .allMatch(entry -> entry.getValue() <= counts.getOrDefault(entry.getKey(), 0));
    }

    private static Map<String, Integer> violations(PageReport report) {
        Map<String, Integer> counts = new HashMap<>();
        report.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATION)
                .forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
        return counts;
    }

    private void leave(String page, List<Finding> owed, String why) {
        for (Finding finding : owed) {
            left.add(page + ": " + finding.rule().id() + " is not fixed: " + why);
        }
    }
}
