package org.candorlint.rule;

import java.util.List;
import java.util.Optional;
import org.candorlint.pattern.Lexicon;
import org.candorlint.stance.Cue;
import org.candorlint.stance.PageKind;

/**
 * Everything that packs say, put together: the rules and the vocabulary, cues, page kinds, markets and provisions that
 * they need. Immutable and thread-safe.
 *
 * @param packs the packs it was made of, in order
 * @param products those that regulators have approved
 * @param topic name of the lexicon whose words show that a text speaks of the therapy on offer
 * @param ladder how much a claim claims
 * @param advice which edits the rules offer
 */
public record RuleSet(
        List<PackInfo> packs,
        List<Category> categories,
        List<Lexicon> lexicons,
        List<Cue> cues,
        List<PageKind> pageKinds,
        String topic,
        List<Market> markets,
        List<Provision> provisions,
        List<Notice> notices,
        List<ApprovedProduct> products,
        List<Rule> rules,
        ClaimLadder ladder,
        AdviceBook advice) {

    public RuleSet {
        packs = List.copyOf(packs);
        categories = List.copyOf(categories);
        lexicons = List.copyOf(lexicons);
        cues = List.copyOf(cues);
        pageKinds = List.copyOf(pageKinds);
        markets = List.copyOf(markets);
        provisions = List.copyOf(provisions);
        notices = List.copyOf(notices);
        products = List.copyOf(products);
        rules = List.copyOf(rules);
    }

    /** One whose rules offer no edits. */
    public RuleSet(
            List<PackInfo> packs,
            List<Category> categories,
            List<Lexicon> lexicons,
            List<Cue> cues,
            List<PageKind> pageKinds,
            String topic,
            List<Market> markets,
            List<Provision> provisions,
            List<Notice> notices,
            List<ApprovedProduct> products,
            List<Rule> rules,
            ClaimLadder ladder) {
        this(
                packs,
                categories,
                lexicons,
                cues,
                pageKinds,
                topic,
                markets,
                provisions,
                notices,
                products,
                rules,
                ladder,
                AdviceBook.NONE);
    }

    /** One that does not say how much a claim claims. */
    public RuleSet(
            List<PackInfo> packs,
            List<Category> categories,
            List<Lexicon> lexicons,
            List<Cue> cues,
            List<PageKind> pageKinds,
            String topic,
            List<Market> markets,
            List<Provision> provisions,
            List<Notice> notices,
            List<ApprovedProduct> products,
            List<Rule> rules) {
        this(
                packs,
                categories,
                lexicons,
                cues,
                pageKinds,
                topic,
                markets,
                provisions,
                notices,
                products,
                rules,
                ClaimLadder.NONE);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.info().id().equals(id)).findFirst();
    }

    public Optional<Category> category(String id) {
        return categories.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Market> market(String id) {
        return markets.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    public Optional<Provision> provision(String id) {
        return provisions.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** Whether a provision applies in a market, as its own or as that of a market it inherits from. */
    public boolean governs(Market market, String provision) {
        return market.owns(provision)
                || parent(market).filter(parent -> governs(parent, provision)).isPresent();
    }

    /** The market that another one inherits from. */
    public Optional<Market> parent(Market market) {
        return market.parent() == null ? Optional.empty() : market(market.parent());
    }

    /** A pack as reports name it. */
    public record PackInfo(String id, String version, String sha256) {}
}
