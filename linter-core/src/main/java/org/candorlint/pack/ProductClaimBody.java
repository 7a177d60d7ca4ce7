package org.candorlint.pack;

import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: product-claim}; the products themselves stand in {@code approved-products/} (see {@link ProductsFile}). */
record ProductClaimBody() implements RuleBody {

    @Override
    public Keys keys() {
        return Keys.of("approval", "carried", "uses", "examples");
    }

    @Override
    public boolean marksExamples() {
        return false;
    }

    @Override
    public Rule read(RuleInfo info, YamlMap rule, PatternReader patterns) {
        EnoughExamples.check(rule, info);
        return new Rule.ProductClaim(
                info,
                patterns.anchored(RuleFile.patterns(rule, "approval")),
                patterns.anchored(RuleFile.patterns(rule, "carried")),
                patterns.anchored(RuleFile.patterns(rule, "uses")));
    }
}
