package org.candorlint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.RuleWords.Role;
import org.candorlint.document.Visibility;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Verdict;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.rule.ApprovalWords;
import org.candorlint.rule.ApprovedProduct;
import org.candorlint.rule.Rule;
import org.candorlint.stance.Stance;
import org.candorlint.stance.StanceReader;

/** Looks at sentences that lean on a product's approval: whether it was given for that use, and for that product. */
final class ProductClaimCheck {

    private static final Set<Stance> NO_CLAIM =
            Set.of(Stance.DENIED, Stance.ASKED, Stance.CONDITIONAL, Stance.REPORTED);
    private static final double UNKNOWN = -1;

    private final Rule.ProductClaim rule;
    private final List<ApprovedProduct> products;

    ProductClaimCheck(Rule.ProductClaim rule, List<ApprovedProduct> products) {
        this.rule = rule;
        this.products = products;
    }

    void check(PageCheck page, FindingFactory factory, List<Finding> findings) {
        for (Sentence sentence : page.scan().sentences()) {
            List<Match<RuleWords>> own = sentence.passage().visibility() == Visibility.HIDDEN
                    ? List.of()
                    : page.matches(sentence).stream()
                            .filter(m -> m.key().rule() == rule)
                            .toList();
            Optional<Match<RuleWords>> approval = own.stream()
                    .filter(m -> m.key().role() == Role.APPROVAL)
                    .filter(m ->
                            StanceReader.read(page.scan(), m).stream().noneMatch(e -> NO_CLAIM.contains(e.stance())))
                    .findFirst();
            approval.flatMap(match -> problem(sentence, own))
                    .ifPresent(reason -> findings.add(factory.of(
                            rule.info(),
                            Verdict.VIOLATION,
                            sentence,
                            approval.get().span(),
                            reason,
                            UNKNOWN)));
        }
    }

    private Optional<String> problem(Sentence sentence, List<Match<RuleWords>> own) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        List<ApprovedProduct> named = products.stream()
                .filter(p -> Stream.of(p.name(), p.generic()).anyMatch(name -> holds(text, name)))
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String product = named.get(0).name();
        if (own.stream().anyMatch(m -> m.key().role() == Role.CARRIED)) {
            return Optional.of(rule.wording().say(ApprovalWords.CARRIED, Map.of("product", product)));
        }
        boolean fits = named.stream()
                .flatMap(p -> p.uses().stream())
                .flatMap(use -> use.words().stream())
                .anyMatch(word -> holds(text, word));
        if (fits || own.stream().noneMatch(m -> m.key().role() == Role.USE)) {
            return Optional.empty();
        }
        String uses = named.stream()
                .flatMap(p -> p.uses().stream())
                .map(ApprovedProduct.Use::indication)
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(rule.wording().say(ApprovalWords.ANOTHER_USE, Map.of("product", product, "uses", uses)));
    }

    /** Whether a name stands in a text as whole words; both in lower case, or the name in any. */
    private static boolean holds(String text, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(wanted); !wanted.isEmpty() && at >= 0; at = text.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
