package org.candorlint.report;

import java.util.List;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Settlements;

/** What is wrong with which words, in one line for formats that have one text for both. */
public final class FindingMessage {

    private FindingMessage() {}

    /**
     * {@code A cure is promised: "cures"}; only the message where there are no words. Where lines do not say the place, it does:
     * {@code A cure is promised: "cures" (page 3, paragraph 2)}. Fit for a terminal.
     */
    public static String of(Finding finding) {
        String words = Cells.printable(finding.place().text()).strip();
        return Cells.printable(finding.message()) + (words.isEmpty() ? "" : ": \"" + words + "\"") + locator(finding);
    }

    /** What follows the words where lines do not say their place; otherwise empty. */
    static String locator(Finding finding) {
        String locator = finding.place().locator();
        return locator.isEmpty() ? "" : " (" + Cells.printable(locator) + ")";
    }

    /** The places on other pages that belong to it, each as {@code page:line "words"}; empty where there are none. */
    static List<String> elsewhere(Finding finding) {
        return finding.related().stream()
                .filter(place -> !place.path().equals(finding.place().path()))
                .map(place -> Cells.printable(
                                place.locator().isEmpty()
                                        ? place.path() + ":" + place.start().line()
                                        : place.shownWithPage())
                        + " \""
                        + Cells.printable(place.text()).strip() + '"')
                .toList();
    }

    /** The same with the reason of a review, and with what evidence says of a finding that counts none the less. */
    public static String withReason(Finding finding, Settlements settlements) {
        return withReason(finding)
                + settlements
                        .evidence(finding)
                        .map(note -> " (" + Cells.printable(note.sentence()) + ")")
                        .orElse("");
    }

    /** The same with the reason of a review. */
    public static String withReason(Finding finding) {
        return of(finding)
                + finding.whyNot()
                        .map(reason -> " (" + Level.of(finding).label() + ": " + Cells.printable(reason) + ")")
                        .orElse("");
    }
}
