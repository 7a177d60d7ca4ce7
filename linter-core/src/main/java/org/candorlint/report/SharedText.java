package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.SiteClaim;
import org.candorlint.finding.SiteClaims;

/** The claims of a run that stand on several pages, in words for people. */
public final class SharedText {

    private static final int MOST_PLACES = 5;

    private SharedText() {}

    /** {@code the footer of all 14 pages (footer p)}; empty for a finding that stands on one page alone. */
    public static String template(Finding finding, SiteClaims claims) {
        return claims.of(finding).map(SiteClaim::template).orElse("");
    }

    /** Where else it stands: {@code about.html:40:9, knee.html:38:9 and 10 more places}. */
    static String elsewhere(SiteClaim claim, boolean all) {
        List<Finding> others = claim.places().subList(1, claim.places().size());
        int shown = all ? others.size() : Math.min(MOST_PLACES, others.size());
        List<String> places = new ArrayList<>(others.subList(0, shown).stream()
                .map(place -> Cells.printable(place.place().shownWithPage()))
                .toList());
        if (shown < others.size()) {
            places.add(Quantity.of(others.size() - shown, "more place"));
        }
        return Quantity.list(places);
    }

    /** How many places the findings of a run stand at, where those are more than its claims. */
    public static Optional<String> places(CheckReport report, SiteClaims claims) {
        int places = report.findings().size();
        int distinct = claims.distinct(report.findings()).size();
        return places == distinct ? Optional.empty() : Optional.of("in " + Quantity.of(places, "place"));
    }
}
