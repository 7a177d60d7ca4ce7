package org.candorlint.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks for pages of one site that contradict each other. A subject of which a page states several values, or offers a choice,
 * is held to none: there are several of it. The same whatever the order in which pages were checked.
 */
public final class SiteConflicts {

    private static final int MOST_NAMED = 5;

    private static final Comparator<SiteFact> IN_ORDER = Comparator.comparing(SiteFact::stated);

    private SiteConflicts() {}

    /** The pages with what is found between them, at the first of the pages that differ; without their facts. */
    public static List<PageReport> settle(List<PageReport> pages) {
        List<SiteFact> facts = pages.stream().flatMap(p -> p.facts().stream()).toList();
        Map<String, List<Finding>> found = new HashMap<>();
        for (Finding finding : between(facts)) {
            found.computeIfAbsent(finding.place().path(), path -> new ArrayList<>())
                    .add(finding);
        }
        return pages.stream()
                .map(page -> page.settled(found.getOrDefault(page.path(), List.of())))
                .toList();
    }

    /** One finding for each subject and attribute of which pages state different values, in no certain order. */
    public static List<Finding> between(List<SiteFact> facts) {
        Map<String, List<SiteFact>> subjects = new TreeMap<>();
        for (SiteFact fact : facts) {
            String subject = fact.rule().info().id() + '\n' + fact.subject();
            subjects.computeIfAbsent(subject, s -> new ArrayList<>()).add(fact);
        }
        List<Finding> found = new ArrayList<>();
        for (List<SiteFact> subject : subjects.values()) {
            Map<String, List<SiteFact>> attributes = new TreeMap<>();
            subject.stream()
                    .filter(fact -> !fact.isChoice())
                    .sorted(IN_ORDER)
                    .forEach(fact -> attributes
                            .computeIfAbsent(fact.attribute(), a -> new ArrayList<>())
                            .add(fact));
            if (subject.stream().noneMatch(SiteFact::isChoice)) {
                attributes.values().forEach(stated -> compare(stated, found));
            }
        }
        return found;
    }

    private static void compare(List<SiteFact> stated, List<Finding> found) {
        Map<String, Set<String>> values = new HashMap<>();
        Map<String, SiteFact> pages = new LinkedHashMap<>();
        for (SiteFact fact : stated) {
            values.computeIfAbsent(fact.page(), p -> new HashSet<>()).add(fact.value());
            pages.putIfAbsent(fact.page(), fact);
        }
        if (values.values().stream().anyMatch(ofOnePage -> ofOnePage.size() > 1)) {
            return;
        }
        Map<String, SiteFact> firsts = new LinkedHashMap<>();
        pages.values().forEach(fact -> firsts.putIfAbsent(fact.value(), fact));
        // The first page that any other excludes; with two values that is the first of all.
        for (SiteFact fact : firsts.values()) {
            if (firsts.values().stream().anyMatch(fact::excludes)) {
                found.add(finding(
                        fact, pages.values().stream().filter(fact::excludes).toList()));
                return;
            }
        }
    }

    private static Finding finding(SiteFact here, List<SiteFact> there) {
        Finding stated = here.stated();
        String named =
                there.stream().limit(MOST_NAMED).map(SiteConflicts::named).collect(Collectors.joining(", "));
        int more = there.size() - MOST_NAMED;
        String reason = "here \"" + stated.place().text() + "\", " + named
                + (more > 0 ? " and otherwise on " + more + (more == 1 ? " more page" : " more pages") : "");
        return new Finding(
                stated.rule(),
                stated.verdict(),
                stated.severity(),
                stated.place(),
                stated.where(),
                stated.sentence(),
                stated.offset(),
                stated.message(),
                stated.provisions(),
                reason,
                there.stream()
                        .limit(MOST_NAMED)
                        .map(fact -> fact.stated().place())
                        .toList(),
                stated.probability(),
                Fingerprint.of(stated.place().path(), stated.rule().id(), here.subject() + '\n' + here.attribute(), 0));
    }

    private static String named(SiteFact fact) {
        Place place = fact.stated().place();
        String at =
                place.locator().isEmpty() ? place.path() + ":" + place.start().line() : place.shownWithPage();
        return "in " + at + " \"" + place.text() + '"';
    }
}
