package org.candorlint.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candorlint.rule.Category;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;

/**
 * All pages about rules and law that can be made from packs. The same packs give the same characters, with {@code \n} as
 * line end.
 */
public final class RulePages {

    private static final String MADE = "<!-- Made by candor rules pages. Edit the pack, not this page. -->";

    private RulePages() {}

    /** The text of each page by its path below the folder of documentation, with {@code /} as separator. */
    public static Map<String, String> of(RuleSet rules) {
        Map<String, String> pages = new TreeMap<>();
        List<String> categories = new ArrayList<>(List.of("# Rules", "", "What Candor checks, by category.", ""));
        for (Category category : rules.categories()) {
            pages.put("rules/" + category.id() + ".md", page(CategoryPage.of(rules, category)));
            categories.add("- " + Markdown.link(category.title(), category.id() + ".md") + ": "
                    + Markdown.text(category.summary()));
        }
        pages.put("rules/README.md", page(categories));
        List<String> markets = new ArrayList<>(List.of("# Law", "", "What stands behind the findings, by market.", ""));
        for (Market market : rules.markets()) {
            pages.put("law/" + market.id() + ".md", page(LawPage.of(rules, market)));
            markets.add("- " + Markdown.link(market.name(), market.id() + ".md") + " " + Markdown.code(market.id()));
        }
        pages.put("law/README.md", page(markets));
        return pages;
    }

    private static String page(List<String> lines) {
        int end = lines.size();
        while (lines.get(end - 1).isEmpty()) {
            end--;
        }
        return MADE + "\n" + String.join("\n", lines.subList(0, end)) + "\n";
    }
}
