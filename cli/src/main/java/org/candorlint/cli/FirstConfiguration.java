package org.candorlint.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.report.Quantity;

/** The text of a first {@code candor.yaml}, from what the pages of a folder look like. */
final class FirstConfiguration {

    /** As a note about a page says it. */
    private static final Pattern MARKET = Pattern.compile("seems to be in (.*) \\(.*; --market (\\S+) does$");

    private static final int MOST_NAMED = 5;

    private final FoundPages found;
    private final CheckReport report;
    private final StringBuilder text = new StringBuilder();

    private FirstConfiguration(FoundPages found, CheckReport report) {
        this.found = found;
        this.report = report;
    }

    /**
     * @param found all pages of the folder, with names relative to it
     * @param report of the pages that were looked at, for the United States, with their copy
     */
    static String of(FoundPages found, CheckReport report) {
        FirstConfiguration first = new FirstConfiguration(found, report);
        first.line(
                "# Candor holds every page below this folder to what stands here. Every key may be left out, and options");
        first.line("# of the command win. candor check --show-config PAGE shows what applies to a page, and why.");
        first.markets();
        first.threshold();
        first.exclude();
        first.kinds();
        first.severities();
        first.line("");
        first.line("# An old site: write what is there with candor baseline create, and only new findings fail.");
        first.line("# baseline: candor-baseline.tsv");
        first.disclaimers();
        return first.text.toString();
    }

    private void markets() {
        Map<String, List<String>> pages = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (PageReport page : report.pages()) {
            for (String note : page.notes()) {
                Matcher market = MARKET.matcher(note);
                if (market.find()) {
                    pages.computeIfAbsent(market.group(2), id -> new ArrayList<>())
                            .add(page.path());
                    names.put(market.group(2), market.group(1));
                }
            }
        }
        int most = pages.values().stream().mapToInt(List::size).max().orElse(0);
        // A page that names another town once is no reason to ask for its law.
        List<String> likely = pages.entrySet().stream()
                .filter(market -> market.getValue().size() * 3 >= most)
                .map(Map.Entry::getKey)
                .toList();
        line("");
        line("# Whose law applies, by market, such as us, us-fl, ca-on or au; several if need be.");
        if (likely.isEmpty()) {
            line("# No page says clearly where the clinic is, so this is a guess.");
        }
        pages.forEach((id, naming) -> line("# " + id + ": "
                + Quantity.of(naming.size(), "page") + " of "
                + report.pages().size() + " named places or numbers of " + plain(names.getOrDefault(id, id))
                + ", such as " + plain(naming.get(0))));
        line("markets: [" + (likely.isEmpty() ? "us" : String.join(", ", likely)) + "]");
    }

    private void threshold() {
        line("");
        line("# The slightest severity that fails a run: error, warning or note.");
        line("fail-on: warning");
    }

    private void exclude() {
        GeneratedFolders generated = GeneratedFolders.of(found.pages());
        line("");
        line("# Pages to leave out, as globs.");
        if (!generated.certain().isEmpty()) {
            line("# These folders seem to be written by a generator, from pages that are checked as well:");
            line("exclude:");
            generated.certain().forEach(folder -> line("  - " + Quoted.glob(folder + "/**")));
        } else if (generated.possible().isEmpty()) {
            line("# exclude: [\"archive/**\"]");
        }
        if (!generated.possible().isEmpty()) {
            line("# These may be written by a generator; if so, leave them out too:");
            generated.possible().forEach(folder -> line("#   - " + Quoted.glob(folder + "/**")));
        }
    }

    private void kinds() {
        line("");
        line("# What kind of page each is, Candor judges by its words. Seen here: " + counts(PageReport::kind) + ".");
        line("# Where it is wrong, say so; of a page that offers no therapy less is asked.");
        line("# page-kinds:");
        Map<String, List<PageReport>> folders = report.pages().stream()
                .filter(page -> page.path().contains("/"))
                .collect(Collectors.groupingBy(
                        page -> page.path().substring(0, page.path().lastIndexOf('/')),
                        TreeMap::new,
                        Collectors.toList()));
        List<String> alike = new ArrayList<>();
        folders.forEach((folder, pages) -> {
            List<String> kinds = pages.stream().map(PageReport::kind).distinct().toList();
            if (pages.size() > 1 && kinds.size() == 1) {
                alike.add("#   " + Quoted.glob(folder + "/**") + ": " + kinds.get(0));
            }
        });
        (alike.isEmpty() ? List.of("#   \"blog/**\": blog") : alike.subList(0, Math.min(MOST_NAMED, alike.size())))
                .forEach(this::line);
    }

    private void severities() {
        Map<String, Long> categories = report.findings().stream()
                .collect(Collectors.groupingBy(Finding::category, TreeMap::new, Collectors.counting()));
        line("");
        line("# What a category or a rule is worth: error, warning, note or off."
                + (categories.isEmpty() ? "" : " Found most often here: " + most(categories) + "."));
        line("# severities:");
        line("#   " + categories.keySet().stream().findFirst().orElse("superlative") + ": note");
    }

    private void disclaimers() {
        List<String> own = OwnDisclaimers.of(report.pages());
        line("");
        line(
                own.isEmpty()
                        ? "# No disclaimer was found on any page."
                        : "# Disclaimers of the site's own. Whether they are enough, candor check says page by page.");
        own.forEach(disclaimer -> line("#   " + plain(disclaimer)));
    }

    private String counts(Function<PageReport, String> by) {
        return most(report.pages().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting())));
    }

    private static String most(Map<String, Long> counts) {
        Stream<Map.Entry<String, Long>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMED);
        return sorted.map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
    }

    /** What cannot end a comment. */
    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\uFEFF]+", " ");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
