package org.candorlint.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;

/**
 * The findings that were there when somebody began to use Candor on a site; they are known and do not count. Immutable and
 * thread-safe.
 *
 * @param entries ordered by path, rule, words and fingerprint, each fingerprint once
 */
public record Baseline(List<Entry> entries) {

    public static final String FILE_NAME = "candor-baseline.tsv";

    /**
     * A known finding.
     *
     * @param path name of its page, as reports give it
     * @param words for whoever reads the file; they decide nothing
     */
    public record Entry(String path, String fingerprint, String rule, String words) implements Comparable<Entry> {

        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::path)
                .thenComparing(Entry::rule)
                .thenComparing(Entry::words)
                .thenComparing(Entry::fingerprint);

        static Entry of(Finding finding) {
            return new Entry(
                    finding.place().path(),
                    finding.fingerprint(),
                    finding.rule().id(),
                    finding.place().text());
        }

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }

    public Baseline {
        entries = List.copyOf(new TreeSet<>(entries));
    }

    /** Of all findings that count. */
    public static Baseline of(CheckReport report) {
        return new Baseline(report.findings().stream().map(Entry::of).toList());
    }

    public Set<String> fingerprints() {
        return entries.stream().map(Entry::fingerprint).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The entries that a run shows to be fixed: their page was checked, or is there no more, and they were not found. Of a page
     * that was not checked nothing is known, and nothing is when the run {@link #isOfElsewhere} knows none of the names.
     *
     * @param gone whether there is no page of that name any more
     */
    public List<Entry> fixed(CheckReport report, Predicate<String> gone) {
        if (isOfElsewhere(gone)) {
            return List.of();
        }
        Set<String> checked = report.pages().stream().map(PageReport::path).collect(Collectors.toSet());
        Set<String> found =
                report.allFindings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !found.contains(entry.fingerprint()))
                .filter(entry -> checked.contains(entry.path()) || gone.test(entry.path()))
                .toList();
    }

    /**
     * Whether not one of the pages is there. The names of pages, and with them the fingerprints, depend on the folder in which
     * Candor runs, so that this is more likely another folder than another site.
     */
    public boolean isOfElsewhere(Predicate<String> gone) {
        return !entries.isEmpty() && entries.stream().map(Entry::path).allMatch(gone);
    }

    /** The findings of a run that count and are not here. */
    public List<Entry> added(CheckReport report) {
        Set<String> known = fingerprints();
        return of(report).entries.stream()
                .filter(entry -> !known.contains(entry.fingerprint()))
                .toList();
    }

    public Baseline with(Collection<Entry> more) {
        return new Baseline(Stream.concat(entries.stream(), more.stream()).toList());
    }

    public Baseline without(Collection<Entry> fewer) {
        return new Baseline(
                entries.stream().filter(entry -> !fewer.contains(entry)).toList());
    }
}
