package org.candorlint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candorlint.rule.Provision;
import org.candorlint.rule.RuleSet;

/** The short names of the law behind a finding, by jurisdiction. What is not confirmed says so. */
public final class LawText {

    private LawText() {}

    /** One line per jurisdiction, {@code US: FTC Act, section 12; ...}; without the
     * jurisdiction where {@code named} is false and there is only one. */
    public static List<String> of(List<String> provisions, RuleSet rules, boolean named) {
        Map<String, List<String>> byMarket = new LinkedHashMap<>();
        for (String id : provisions) {
            int slash = id.indexOf('/');
            String market = slash < 0 ? "" : id.substring(0, slash);
            byMarket.computeIfAbsent(market, unused -> new ArrayList<>()).add(name(id, rules));
        }
        List<String> lines = new ArrayList<>();
        byMarket.forEach((market, names) -> {
            String head =
                    (named || byMarket.size() > 1) && !market.isEmpty() ? market.toUpperCase(Locale.ROOT) + ": " : "";
            lines.add(head + String.join("; ", names));
        });
        return lines;
    }

    private static String name(String id, RuleSet rules) {
        return rules.provision(id).map(LawText::name).orElse(id);
    }

    /** The short name, with a word of doubt where the facts are not confirmed. */
    public static String name(Provision provision) {
        return provision.shortName() + doubt(provision);
    }

    /** The short name and the citation, with a word of doubt where the facts are not confirmed. */
    public static String cited(Provision provision) {
        boolean both = !provision.citation().isBlank() && !provision.citation().equals(provision.shortName());
        return provision.shortName() + (both ? ", " + provision.citation() : "") + doubt(provision);
    }

    private static String doubt(Provision provision) {
        return switch (provision.status()) {
            case CONFIRMED -> "";
            case SECONDARY -> " (from a secondary source)";
            case UNCONFIRMED -> " (unconfirmed)";
        };
    }
}
