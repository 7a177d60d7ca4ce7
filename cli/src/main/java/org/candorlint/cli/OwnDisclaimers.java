package org.candorlint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.PageReport;
import org.candorlint.report.Quantity;

/** Passages of a site that are put as disclaimers. */
final class OwnDisclaimers {

    private static final List<String> SIGNS = List.of(
            "not been evaluated",
            "not been approved",
            "not approved by",
            "not fda",
            "not intended to diagnose",
            "results may vary",
            "results vary",
            "considered experimental",
            "is investigational",
            "are investigational",
            "no guarantee",
            "not a substitute for",
            "not medical advice",
            "disclaimer");

    private static final int MOST = 8;
    private static final int LONGEST = 110;

    private OwnDisclaimers() {}

    /** One line each, with where it stands first and on how many pages; the widest spread first. */
    static List<String> of(List<PageReport> pages) {
        record Seen(String place, List<String> pages) {}
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (PageReport page : pages) {
            for (PageCopy.Part part : page.copy().map(PageCopy::parts).orElse(List.of())) {
                String lower = part.text().toLowerCase(Locale.ROOT);
                if (SIGNS.stream().anyMatch(lower::contains)) {
                    String text = part.text().strip().replaceAll("\\s+", " ");
                    seen.computeIfAbsent(text, t -> new Seen(page.path() + ":" + part.line(), new ArrayList<>()))
                            .pages()
                            .add(page.path());
                }
            }
        }
        return seen.entrySet().stream()
                .sorted((a, b) -> Long.compare(
                        spread(b.getValue().pages()), spread(a.getValue().pages())))
                .limit(MOST)
                .map(entry -> entry.getValue().place() + ", on "
                        + Quantity.of(spread(entry.getValue().pages()), "page") + ": " + shortened(entry.getKey()))
                .toList();
    }

    private static long spread(List<String> pages) {
        return pages.stream().distinct().count();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " ...";
    }
}
