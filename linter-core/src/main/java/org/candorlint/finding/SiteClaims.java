package org.candorlint.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the claims that stand in a shared part of a site's template, so that each is told once with its places. Two findings are one claim
 * only if rule, verdict, severity, law, sentence and words are the same, and they stand in the same frame of the page (header, footer,
 * menu, side column) or in the same block under the same heading; only claims of several pages are brought together. A finding about a
 * whole page is about that page alone. Takes time linear in the number of findings. Immutable and thread-safe.
 */
public final class SiteClaims {

    private final List<SiteClaim> shared;
    private final IdentityHashMap<Finding, SiteClaim> byPlace = new IdentityHashMap<>();

    private SiteClaims(List<SiteClaim> shared) {
        this.shared = List.copyOf(shared);
        shared.forEach(claim -> claim.places().forEach(place -> byPlace.put(place, claim)));
    }

    /** Those of the findings that count. */
    public static SiteClaims of(CheckReport report) {
        Map<String, Map<String, List<Finding>>> alike = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (!finding.sentence().isBlank()) {
                alike.computeIfAbsent(words(finding), words -> new LinkedHashMap<>())
                        .computeIfAbsent(part(finding), part -> new ArrayList<>())
                        .add(finding);
            }
        }
        long templates = report.pages().stream()
                .filter(page -> TemplateFiles.contain(page.path()))
                .count();
        int pages = report.pages().size() - (int) templates;
        List<SiteClaim> shared = new ArrayList<>();
        for (Map<String, List<Finding>> parts : alike.values()) {
            joined(parts).forEach(places -> claim(places, pages).ifPresent(shared::add));
        }
        shared.sort(Comparator.comparing(SiteClaim::first));
        return new SiteClaims(shared);
    }

    /** Claims of several pages, in the order of their first places. */
    public List<SiteClaim> shared() {
        return shared;
    }

    /** The claim that a finding is a place of, where it stands on several pages. */
    public Optional<SiteClaim> of(Finding finding) {
        return Optional.ofNullable(byPlace.get(finding));
    }

    /** Whether a finding is one more place of a claim that is told at another. */
    public boolean repeats(Finding finding) {
        SiteClaim claim = byPlace.get(finding);
        return claim != null && !claim.first().equals(finding);
    }

    /** The findings without those that are one more place of a claim; in their order. */
    public List<Finding> distinct(Collection<Finding> findings) {
        return findings.stream().filter(finding -> !repeats(finding)).toList();
    }

    /** A name for a claim that is the same on whatever page it stands; that of the finding where it is about a page. */
    public String id(Finding finding) {
        SiteClaim claim = byPlace.get(finding);
        return claim == null ? ownId(finding) : claim.id();
    }

    private static String ownId(Finding finding) {
        if (finding.sentence().isBlank()) {
            return finding.fingerprint();
        }
        return Fingerprint.digest(finding.rule().id()
                + '\n'
                + Fingerprint.fold(finding.sentence())
                + '\n'
                + finding.offset()
                + '\n'
                + part(finding));
    }

    private static String part(Finding finding) {
        Setting setting = finding.place().setting();
        return setting.isKnown() ? setting.part() : "page " + finding.place().path();
    }

    /** What must be the same, whatever the page; of a review the reason holds figures of the page. */
    private static String words(Finding finding) {
        return String.join(
                "\n",
                finding.rule().id(),
                finding.verdict().name(),
                finding.severity().name(),
                Fingerprint.fold(finding.sentence()),
                String.valueOf(finding.offset()),
                Fingerprint.fold(finding.place().text()),
                finding.message(),
                finding.verdict() == Verdict.REVIEW ? "" : String.valueOf(finding.reason()),
                String.join(" ", finding.provisions()));
    }

    /** In the file of a template nothing tells header from footer, so what stands there goes with the part that most pages have. */
    private static List<List<Finding>> joined(Map<String, List<Finding>> parts) {
        List<List<Finding>> joined = new ArrayList<>();
        List<Finding> loose = new ArrayList<>();
        for (List<Finding> places : parts.values()) {
            if (places.stream()
                    .allMatch(place -> TemplateFiles.contain(place.place().path()))) {
                loose.addAll(places);
            } else {
                joined.add(places);
            }
        }
        List<Finding> most =
                joined.stream().max(Comparator.comparingInt(List::size)).orElse(loose);
        if (most != loose) {
            most.addAll(loose);
            most.sort(null);
        }
        return joined;
    }

    private static Optional<SiteClaim> claim(List<Finding> places, int of) {
        Set<String> files = new HashSet<>();
        Set<String> selectors = new HashSet<>();
        TreeSet<String> sources = new TreeSet<>();
        for (Finding place : places) {
            String path = place.place().path();
            if (TemplateFiles.contain(path)) {
                sources.add(path);
            } else {
                files.add(path);
                selectors.add(place.place().setting().selector());
            }
        }
        if (files.size() + sources.size() < 2 || files.isEmpty()) {
            return Optional.empty();
        }
        Finding told = places.stream()
                .filter(place -> files.contains(place.place().path()))
                .findFirst()
                .orElseThrow();
        return Optional.of(new SiteClaim(
                ownId(told),
                places,
                files.size(),
                of,
                told.place().setting().words(),
                selectors.size() == 1 ? selectors.iterator().next() : "",
                sources.stream().findFirst()));
    }
}
