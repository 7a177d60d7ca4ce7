package org.candorlint.report.html;

import java.util.Locale;
import org.candorlint.rule.Market;
import org.candorlint.rule.Provision;
import org.candorlint.rule.RuleSet;

/**
 * A provision as the report shows it.
 *
 * @param place whose law it is, for people
 * @param doubt what must be said where its facts are not confirmed; empty where they are
 * @param penalty what a breach can cost; empty where that is not known
 * @param since since when it is in force; empty where that is not known
 * @param url empty where there is none that may be followed
 */
record Law(
        String id,
        String place,
        String name,
        String citation,
        String url,
        String kind,
        String gist,
        String penalty,
        String since,
        String doubt,
        String checked) {

    /** The provision with an id; one that the packs do not know keeps its id as its name. */
    static Law of(String id, RuleSet rules) {
        String place = place(id, rules);
        return rules.provision(id)
                .map(known -> of(known, place))
                .orElse(new Law(id, place, id, "", "", "", "", "", "", "not described in the packs", ""));
    }

    private static Law of(Provision known, String place) {
        String doubt = switch (known.status()) {
            case CONFIRMED -> "";
            case SECONDARY -> "from a secondary source";
            case UNCONFIRMED -> "unconfirmed";
        };
        return new Law(
                known.id(),
                place,
                known.shortName(),
                known.citation().strip(),
                WebAddress.of(known.url()),
                known.kind().label().replace('-', ' '),
                known.gist().strip(),
                known.penalty().strip(),
                known.since().strip(),
                doubt,
                known.checked().toString());
    }

    private static String place(String id, RuleSet rules) {
        int slash = id.indexOf('/');
        String market = slash < 0 ? "" : id.substring(0, slash);
        return rules.market(market).map(Market::name).orElse(market.toUpperCase(Locale.ROOT));
    }
}
