package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.PageCoverage;
import org.candorlint.finding.PageCoverage.Reason;
import org.candorlint.finding.PageCoverage.Skip;
import org.candorlint.finding.PageCoverage.Status;
import org.candorlint.finding.PageReport;

/** How much was read and linted, in words for people. */
public final class CoverageText {

    /** The name under which formats that name rules report a page that was read and not linted. */
    public static final String NAME = "candor/not-linted";

    private static final int MOST_NAMED = 5;

    private CoverageText() {}

    /** What is said of a page that was not linted, in one sentence for formats that have no place of their own for it. */
    public static String notLinted(String reason) {
        return "not linted: " + reason;
    }

    /**
     * What of a page was not linted and why, in one line without a full stop; empty where all of it was, or all but what readers do not
     * see.
     */
    public static Optional<String> of(PageReport page) {
        PageCoverage coverage = page.coverage();
        if (coverage.status() == Status.NOT_LINTED) {
            return Optional.of(notLinted(coverage.reason())
                    + (coverage.linted() > 0
                            ? " (" + Quantity.of(coverage.linted(), "word") + " in English linted)"
                            : ""));
        }
        if (coverage.status() == Status.INAPPLICABLE) {
            return Optional.of("not linted: " + coverage.reason());
        }
        List<String> languages = languages(coverage);
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of("not linted: " + coverage.words(Reason.LANGUAGE) + " of "
                        + Quantity.of(coverage.read(), "word") + ", in " + Quantity.list(languages));
    }

    /** Why words of a page were not linted, each with its number: {@code 12 hidden from readers}; empty where all were. */
    public static List<String> skipped(PageCoverage coverage) {
        return coverage.skipped().stream()
                .map(skip -> String.format(Locale.ROOT, "%,d %s", skip.words(), words(skip)))
                .toList();
    }

    /** What a person meets on a page and Candor does not read; empty where there is nothing. */
    public static String unread(PageCoverage.Unread unread) {
        List<String> parts = new ArrayList<>();
        part(unread.pictures(), "picture", parts);
        part(unread.recordings(), "recording", parts);
        part(unread.frames(), "embedded page", parts);
        return Quantity.list(parts);
    }

    /** How much of all pages was read and linted; empty where nobody counted. */
    public static List<String> sentences(CheckReport report) {
        long read = 0;
        long linted = 0;
        Map<Reason, Long> skipped = new TreeMap<>();
        List<String> silent = new ArrayList<>();
        for (PageReport page : report.pages()) {
            PageCoverage coverage = page.coverage();
            read += coverage.read();
            linted += coverage.linted();
            for (Skip skip : coverage.skipped()) {
                skipped.merge(skip.reason(), (long) skip.words(), Long::sum);
            }
            if (coverage.status() == Status.INAPPLICABLE && coverage.read() > 0) {
                silent.add(page.path());
            }
        }
        List<String> sentences = new ArrayList<>();
        if (read > 0) {
            String rest = skipped.entrySet().stream()
                    .map(skip -> String.format(
                            Locale.ROOT,
                            "%,d %s",
                            skip.getValue(),
                            skip.getKey().words()))
                    .collect(Collectors.joining(", "));
            sentences.add("Read " + Quantity.of(read, "word") + " and linted "
                    + (read == linted
                            ? "all of them."
                            : String.format(Locale.ROOT, "%,d", linted) + "; the others are " + rest + "."));
        }
        if (!silent.isEmpty()) {
            sentences.add("Nothing is offered, and so nothing was linted, on " + named(silent) + ".");
        }
        return sentences;
    }

    private static String named(List<String> pages) {
        if (pages.size() <= MOST_NAMED) {
            return Quantity.list(pages);
        }
        List<String> some = new ArrayList<>(pages.subList(0, MOST_NAMED));
        some.add(Quantity.of(pages.size() - MOST_NAMED, "more page"));
        return Quantity.list(some);
    }

    private static List<String> languages(PageCoverage coverage) {
        return coverage.skipped().stream()
                .filter(skip -> skip.reason() == Reason.LANGUAGE)
                .map(skip -> skip.languageName())
                .distinct()
                .toList();
    }

    private static String words(Skip skip) {
        return skip.reason() == Reason.LANGUAGE
                ? "in " + skip.languageName()
                : skip.reason() == Reason.NOTHING_OFFERED
                        ? "where nothing is offered"
                        : skip.reason().words();
    }

    private static void part(int count, String name, List<String> parts) {
        if (count > 0) {
            parts.add(Quantity.of(count, name));
        }
    }
}
