package org.candorlint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candorlint.rule.Market;
import org.candorlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How a page is to be checked. Immutable and thread-safe.
 *
 * @param markets the markets whose law applies; at least one
 * @param kind the kind of page where a person says it, so that it is not judged
 * @param severities by rule or category, over what rule and market say
 * @param off rules and categories that are not checked
 * @param only the one rule to check, without the models' opinion, as its examples do
 * @param isolated whether the text is an example out of its page, to be read as one that offers the therapy
 * @param strictHedges whether claims that only a hedge excuses are reported too
 * @param keepsCopy whether the report of the page keeps its copy, for a report that shows it; many pages need memory for it
 * @param suggests whether edits are sought that settle the findings; a page is checked again for each
 */
public record CheckOptions(
        List<Market> markets,
        @Nullable String kind,
        Map<String, Severity> severities,
        Set<String> off,
        @Nullable String only,
        boolean isolated,
        boolean strictHedges,
        boolean keepsCopy,
        boolean suggests) {

    public CheckOptions {
        markets = List.copyOf(markets);
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
    }

    /** Without a search for edits. */
    public CheckOptions(
            List<Market> markets,
            @Nullable String kind,
            Map<String, Severity> severities,
            Set<String> off,
            @Nullable String only,
            boolean isolated,
            boolean strictHedges,
            boolean keepsCopy) {
        this(markets, kind, severities, off, only, isolated, strictHedges, keepsCopy, false);
    }

    public static CheckOptions of(Market... markets) {
        return new CheckOptions(List.of(markets), null, Map.of(), Set.of(), null, false, false, false);
    }

    /** These options with the kind of page set by a person. */
    public CheckOptions withKind(String pageKind) {
        return new CheckOptions(markets, pageKind, severities, off, only, isolated, strictHedges, keepsCopy, suggests);
    }

    /** For one rule's examples. */
    public CheckOptions isolating(String rule) {
        return new CheckOptions(markets, kind, severities, off, rule, true, strictHedges, keepsCopy, suggests);
    }

    /** These options with claims reported that only a hedge excuses. */
    public CheckOptions withStrictHedges() {
        return new CheckOptions(markets, kind, severities, off, only, isolated, true, keepsCopy, suggests);
    }

    /** These options, with the copy kept. */
    public CheckOptions keepingCopy() {
        return new CheckOptions(markets, kind, severities, off, only, isolated, strictHedges, true, suggests);
    }

    /** These options, with edits sought that settle the findings. */
    public CheckOptions suggesting() {
        return new CheckOptions(markets, kind, severities, off, only, isolated, strictHedges, keepsCopy, true);
    }

    /** These options, without that search. */
    CheckOptions notSuggesting() {
        return new CheckOptions(markets, kind, severities, off, only, isolated, strictHedges, false, false);
    }

    public Optional<String> pageKind() {
        return Optional.ofNullable(kind);
    }

    public Optional<String> onlyRule() {
        return Optional.ofNullable(only);
    }
}
