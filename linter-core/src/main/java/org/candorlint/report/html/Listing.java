package org.candorlint.report.html;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.report.LawText;
import org.candorlint.rule.Category;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;

/** All findings as plain lists, for paper and for browsers that run no script. Immutable. */
final class Listing {

    private final Selection shown;
    private final Anchors anchors;
    private final ShownEvidence evidence;

    Listing(Selection shown, Anchors anchors) {
        this.shown = shown;
        this.anchors = anchors;
        this.evidence = new ShownEvidence(shown.report().settlements());
    }

    /** Pages that have something to list. */
    List<Page> pages() {
        return shown.report().pages().stream()
                .map(page -> new Page(page, items(page)))
                .filter(page -> !page.items().isEmpty())
                .toList();
    }

    /** The rules behind the findings, by id, each with the law that applied to any of them. */
    List<RuleEntry> rules() {
        RuleSet rules = shown.report().rules();
        Map<RuleInfo, Set<String>> laws = new TreeMap<>(Comparator.comparing(RuleInfo::id));
        for (Finding finding : shown.all()) {
            laws.computeIfAbsent(finding.rule(), unused -> new LinkedHashSet<>())
                    .addAll(finding.provisions());
        }
        return laws.entrySet().stream()
                .map(entry -> new RuleEntry(
                        entry.getKey(),
                        rules.category(entry.getKey().category())
                                .map(Category::title)
                                .orElse(entry.getKey().category()),
                        entry.getValue().stream().map(id -> Law.of(id, rules)).toList()))
                .toList();
    }

    private List<Item> items(PageReport page) {
        return shown.of(page).stream()
                .map(finding -> new Item(
                        anchors.of(finding),
                        finding,
                        Tone.of(finding),
                        Quoted.of(finding),
                        where(finding),
                        String.join(
                                "; ",
                                LawText.of(finding.provisions(), shown.report().rules(), false)),
                        others(finding),
                        evidence(finding),
                        shared(finding)))
                .toList();
    }

    private static String where(Finding finding) {
        return finding.where().replace('-', ' ');
    }

    /** Of one that evidence bears, that is the reason, and told as such. */
    private String evidence(Finding finding) {
        return finding.verdict() == Verdict.EXCUSED
                ? ""
                : evidence.of(finding).map(EvidenceNote::sentence).orElse("");
    }

    /** The part of the template that it stands in, and where it is told if not here. */
    private String shared(Finding finding) {
        return shown.claims()
                .of(finding)
                .map(claim -> "stands in " + claim.template()
                        + (shown.claims().repeats(finding)
                                ? "; counted at " + claim.first().place().shownWithPage()
                                : ""))
                .orElse("");
    }

    private static List<String> others(Finding finding) {
        return finding.related().stream().map(place -> other(place, finding)).toList();
    }

    private static String other(Place place, Finding finding) {
        boolean here = place.path().equals(finding.place().path());
        return (here ? place.shown() : place.shownWithPage()) + " " + place.text();
    }

    /** One page with what is listed of it. */
    record Page(PageReport page, List<Item> items) {}

    /**
     * One finding.
     *
     * @param law the short names of the provisions
     * @param others places that belong to it
     * @param evidence what evidence says of it; may be empty
     * @param shared what is said of one that stands on several pages; otherwise empty
     */
    record Item(
            String anchor,
            Finding finding,
            Tone tone,
            Quoted quoted,
            String where,
            String law,
            List<String> others,
            String evidence,
            String shared) {

        /** What its reason is the reason of. */
        String reason() {
            return finding.verdict() == Verdict.VIOLATION
                    ? "found"
                    : finding.verdict().label();
        }
    }

    /** One rule. */
    record RuleEntry(RuleInfo rule, String category, List<Law> laws) {}
}
