package org.candorlint.pack;

import java.util.EnumSet;
import org.candorlint.rule.ApprovalWords;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: product-claim}; the products themselves stand in {@code approved-products/} (see {@link ProductsFile}). */
record ProductClaimBody() implements RuleBody {

    private static final Keys KEYS = Keys.of(
            Key.someTexts("approval", "Patterns that call something approved"),
            Key.someTexts("carried", "Patterns that liken the clinic's own product to the approved one"),
            Key.someTexts("uses", "Patterns that name what a therapy is used for"),
            WordingReader.key(ApprovalWords.class),
            EXAMPLES);

    @Override
    public Keys keys() {
        return KEYS;
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
                patterns.anchored(rule.texts("approval")),
                patterns.anchored(rule.texts("carried")),
                patterns.anchored(rule.texts("uses")),
                WordingReader.read(rule, ApprovalWords.class, EnumSet.allOf(ApprovalWords.class)));
    }
}
