package org.candorlint.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candorlint.rule.ApprovedProduct;
import org.candorlint.rule.Market;
import org.candorlint.rule.Notice;
import org.candorlint.rule.Provision;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;

/** What the law of one market says of advertising, with the source of each fact. */
final class LawPage {

    private final RuleSet rules;
    private final Market market;
    private final List<String> lines = new ArrayList<>();

    private LawPage(RuleSet rules, Market market) {
        this.rules = rules;
        this.market = market;
    }

    static List<String> of(RuleSet rules, Market market) {
        return new LawPage(rules, market).lines();
    }

    private List<String> lines() {
        lines.add("# " + Markdown.text(market.name()) + " (" + Markdown.code(market.id()) + ")");
        lines.add("");
        lines.add(
                "Engineering notes in our own words, not legal advice. Whether a page breaks the law depends on facts that no page"
                        + " shows.");
        lines.add("What is marked as unconfirmed has not been seen in a published source.");
        lines.add("");
        lines.add("- Regulator of therapies: " + Markdown.text(market.regulator()));
        String parent = market.parent();
        if (parent != null) {
            lines.add("- What holds there as well: " + Markdown.link(parent, parent + ".md"));
        }
        if (market.profession() != null) {
            lines.add("- Profession: " + Markdown.text(String.valueOf(market.profession())));
        }
        if (!market.off().isEmpty()) {
            lines.add("- Not reported: "
                    + Markdown.codes(market.off().stream().sorted().toList()));
        }
        severities();
        provisions();
        notices();
        products();
        return lines;
    }

    private void severities() {
        Map<String, Severity> own = new TreeMap<>(market.severities());
        if (own.isEmpty()) {
            return;
        }
        heading("How severe a category is");
        lines.add("| category | severity |");
        lines.add("| --- | --- |");
        own.forEach((category, severity) -> lines.add(
                "| " + Markdown.link(category, "../rules/" + category + ".md") + " | " + severity.label() + " |"));
    }

    private void provisions() {
        List<Provision> own =
                rules.provisions().stream().filter(p -> market.owns(p.id())).toList();
        if (own.isEmpty()) {
            return;
        }
        heading("Provisions");
        for (Provision provision : own) {
            lines.add("### " + Markdown.text(provision.shortName()));
            lines.add("");
            String citation = provision.url().isEmpty()
                    ? Markdown.text(provision.citation())
                    : Markdown.link(provision.citation(), "<" + provision.url() + ">");
            lines.add("- Citation: " + citation);
            lines.add("- Id: " + Markdown.code(provision.id()) + ", "
                    + provision.kind().label());
            lines.add("- Status: " + Markdown.status(provision));
            if (!provision.since().isEmpty()) {
                lines.add("- In effect since: " + Markdown.text(provision.since()));
            }
            lines.add("- What it says: " + Markdown.text(provision.gist()));
            if (!provision.penalty().isEmpty()) {
                lines.add("- What a breach can cost: " + Markdown.text(provision.penalty()));
            }
            if (!provision.categories().isEmpty()) {
                lines.add("- Bears on: " + Markdown.codes(provision.categories()));
            }
            lines.add("");
        }
    }

    private void notices() {
        List<Notice> own = rules.notices().stream()
                .filter(n -> n.market().equals(market.id()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        heading("Prescribed notices");
        for (Notice notice : own) {
            lines.add("### " + Markdown.code(notice.id()));
            lines.add("");
            lines.add("For " + notice.applies().label() + ", where "
                    + (notice.trigger() == Notice.Trigger.THERAPY
                            ? "the therapy is offered"
                            : "something is offered free or for less")
                    + "; prescribed by " + Markdown.code(notice.provision()) + "; wording "
                    + notice.status().label()
                    + (notice.largestFont() ? "; not smaller than the largest text of the advertisement" : "") + ".");
            lines.add("");
            lines.add("> " + Markdown.text(notice.text()));
            lines.add("");
            if (!notice.note().isEmpty()) {
                lines.add(Markdown.text(notice.note()));
                lines.add("");
            }
        }
    }

    private void products() {
        List<ApprovedProduct> own = rules.products().stream()
                .filter(p -> p.regulator().equals(market.regulator()) && isPlaceOfItsRegulator())
                .toList();
        if (own.isEmpty()) {
            return;
        }
        heading("Products that " + market.regulator() + " has approved");
        lines.add(
                "To be renewed from the regulator's own list at every release. Approval for one use says nothing of another.");
        lines.add("");
        lines.add("| product | maker | what it is | approved | for | status |");
        lines.add("| --- | --- | --- | --- | --- | --- |");
        for (ApprovedProduct product : own) {
            String uses = String.join(
                    "; ",
                    product.uses().stream().map(ApprovedProduct.Use::indication).toList());
            lines.add("| " + Markdown.text(product.name()) + " | " + Markdown.text(product.maker()) + " | "
                    + Markdown.text(product.kind()) + " | " + Markdown.text(product.approved()) + " | "
                    + Markdown.text(uses) + " | " + product.status().label() + " |");
        }
    }

    /** Whether the market's parents have another regulator: a state names that of its country. */
    private boolean isPlaceOfItsRegulator() {
        return rules.market(String.valueOf(market.parent()))
                .map(parent -> !parent.regulator().equals(market.regulator()))
                .orElse(true);
    }

    private void heading(String text) {
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.add("## " + Markdown.text(text));
        lines.add("");
    }
}
