package org.candorlint.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settled;

/**
 * One version of a site, as it was checked. Immutable and thread-safe.
 *
 * @param name as the user wrote it
 * @param pages that were checked
 * @param claims in order
 * @param excused matches that are no claims, in order
 * @param copies what stands on the pages, of those whose copy was kept
 * @param failures pages that were not checked
 */
public record Version(
        String name,
        Set<String> pages,
        List<Claim> claims,
        List<Claim> excused,
        Map<String, PageCopy> copies,
        Set<String> failures) {

    public Version {
        pages = Set.copyOf(pages);
        claims = claims.stream().sorted().toList();
        excused = excused.stream().sorted().toList();
        copies = Map.copyOf(copies);
        failures = Set.copyOf(failures);
    }

    /**
     * What a check came to.
     *
     * @param path gives the name under which a page is compared
     */
    public static Version of(String name, CheckReport report, UnaryOperator<String> path) {
        Stream<Claim> open = report.findings().stream()
                .map(finding -> Claim.of(finding, path.apply(finding.place().path()), false));
        Stream<Claim> settled = report.settlements().settled().stream()
                .map(Settled::finding)
                .map(finding -> Claim.of(finding, path.apply(finding.place().path()), true));
        Map<String, PageCopy> copies = new HashMap<>();
        report.pages().forEach(page -> page.copy().ifPresent(copy -> copies.put(path.apply(page.path()), copy)));
        return new Version(
                name,
                report.pages().stream().map(PageReport::path).map(path).collect(Collectors.toSet()),
                Stream.concat(open, settled).toList(),
                report.excused().stream()
                        .map(match -> Claim.of(match, path.apply(match.place().path()), false))
                        .toList(),
                copies,
                report.failures().stream()
                        .map(failure -> path.apply(failure.path()))
                        .collect(Collectors.toSet()));
    }

    /** Without pages of which the other version knows nothing because they could not be checked there. */
    Version without(Collection<String> paths) {
        Set<String> kept = new TreeSet<>(pages);
        kept.removeAll(paths);
        return new Version(
                name,
                kept,
                claims.stream().filter(claim -> kept.contains(claim.path())).toList(),
                excused.stream().filter(claim -> kept.contains(claim.path())).toList(),
                copies,
                failures);
    }
}
