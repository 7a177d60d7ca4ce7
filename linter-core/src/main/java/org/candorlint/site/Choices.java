package org.candorlint.site;

import java.util.List;
import java.util.Optional;
import org.candorlint.pack.PageLimits;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;
import org.candorlint.stance.PageKind;

/**
 * What the options of a front door say of every page, over what configuration says. All names are known ones. Immutable and
 * thread-safe.
 *
 * @param markets ids, each once; empty to leave it to configuration
 * @param kind what kind of page all are; empty to leave it to configuration
 * @param strictHedges whether claims are reported too that only a hedge excuses
 * @param copy whether the copy of the pages is kept, for a report that shows it
 * @param suggestions whether edits are sought that settle the findings
 * @param limits how large a page may be and how long it may take, as far as they are to be other than configuration says
 */
public record Choices(
        List<String> markets,
        Optional<String> kind,
        boolean strictHedges,
        boolean copy,
        boolean suggestions,
        PageLimits limits) {

    static final Choices NONE = new Choices(List.of(), Optional.empty(), false, false);

    public Choices {
        markets = List.copyOf(markets);
    }

    /** Without a search for edits, and within the limits of configuration. */
    public Choices(List<String> markets, Optional<String> kind, boolean strictHedges, boolean copy) {
        this(markets, kind, strictHedges, copy, false, PageLimits.NONE);
    }

    /** @throws WrongSetting if the packs know no such market or page kind */
    static Choices of(List<String> markets, Optional<String> kind, RuleSet rules) {
        List<String> knownMarkets = rules.markets().stream().map(Market::id).toList();
        List<String> knownKinds = rules.pageKinds().stream().map(PageKind::id).toList();
        return new Choices(
                markets.stream()
                        .map(String::strip)
                        .distinct()
                        .map(market -> Names.known("market", market, knownMarkets))
                        .toList(),
                kind.map(name -> Names.known("page kind", name.strip(), knownKinds)),
                false,
                false);
    }

    Choices keepingCopy() {
        return new Choices(markets, kind, strictHedges, true, suggestions, limits);
    }
}
