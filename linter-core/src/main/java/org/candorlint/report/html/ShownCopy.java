package org.candorlint.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;

/**
 * The copy of a page with the places of its findings: all of it where it was kept, otherwise the sentences that have findings.
 *
 * @param whole whether it is all of the page
 * @param spots where the findings stand, in their order; empty for one whose place is not known
 */
record ShownCopy(List<PageCopy.Part> parts, boolean whole, List<Optional<Spot>> spots) {

    static ShownCopy of(PageReport page, List<Finding> findings) {
        return page.copy().map(copy -> whole(copy, findings)).orElseGet(() -> sentences(findings));
    }

    private static ShownCopy whole(PageCopy copy, List<Finding> findings) {
        return new ShownCopy(
                copy.parts(),
                true,
                findings.stream()
                        .map(finding -> spot(finding.place(), copy.parts()))
                        .toList());
    }

    private static ShownCopy sentences(List<Finding> findings) {
        List<PageCopy.Part> parts = new ArrayList<>();
        List<Optional<Spot>> spots = new ArrayList<>();
        String last = "";
        for (Finding finding : findings) {
            Quoted quoted = Quoted.of(finding);
            String text = quoted.before() + quoted.words() + quoted.after();
            if (parts.isEmpty() || !text.equals(last)) {
                int line = finding.place().start().line();
                parts.add(new PageCopy.Part(finding.where(), 0, "visible", "main", line, text));
                last = text;
            }
            int start = quoted.before().length();
            spots.add(Optional.of(
                    new Spot(parts.size() - 1, start, start + quoted.words().length())));
        }
        return new ShownCopy(parts, false, spots);
    }

    /** Where a place stands, where it is one of these parts. */
    static Optional<Spot> spot(Place place, List<PageCopy.Part> parts) {
        int part = place.passage();
        int start = place.offset();
        boolean known = part >= 0
                && part < parts.size()
                && start >= 0
                && parts.get(part).text().startsWith(place.text(), start);
        return known ? Optional.of(new Spot(part, start, start + place.text().length())) : Optional.empty();
    }

    /** Half-open UTF-16 offsets in the text of a part, which is counted from 0. */
    record Spot(int part, int start, int end) {}
}
