package org.candorlint.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candorlint.rule.Category;
import org.candorlint.rule.Market;
import org.candorlint.rule.MarketSigns;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Severity;

/** Categories, markets and provisions in a binary pack. */
final class LawCoding {

    private LawCoding() {}

    static void write(BinaryOutput out, Category category) {
        out.text(category.id());
        out.flag(category.page());
        out.constant(category.severity());
        out.text(category.title());
        out.text(category.summary());
        out.constant(category.evidence());
    }

    static Category category(BinaryInput in) {
        return new Category(
                in.text(),
                in.flag(),
                in.constant(Severity.class),
                in.text(),
                in.text(),
                in.constant(Category.Proof.class));
    }

    static void write(BinaryOutput out, Market market) {
        out.text(market.id());
        out.text(market.name());
        String parent = market.parent();
        out.flag(parent != null);
        if (parent != null) {
            out.text(parent);
        }
        out.text(market.regulator());
        String profession = market.profession();
        out.text(profession == null ? "" : profession);
        out.texts(new TreeSet<>(market.off()));
        out.texts(market.signs().names());
        out.texts(market.signs().postal());
        out.texts(market.signs().phones());
        out.texts(market.signs().licences());
        out.list(new TreeMap<>(market.severities()).entrySet(), (o, e) -> {
            o.text(e.getKey());
            o.constant(e.getValue());
        });
    }

    static Market market(BinaryInput in) {
        String id = in.text();
        String name = in.text();
        String parent = in.flag() ? in.text() : null;
        String regulator = in.text();
        String profession = in.text();
        Set<String> off = Set.copyOf(in.texts());
        MarketSigns signs = new MarketSigns(in.texts(), in.texts(), in.texts(), in.texts());
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            severities.put(in.text(), in.constant(Severity.class));
        }
        return new Market(
                id, name, parent, regulator, profession.isEmpty() ? null : profession, severities, off, signs);
    }

    static void write(BinaryOutput out, Provision provision) {
        out.text(provision.id());
        out.constant(provision.kind());
        out.text(provision.shortName());
        out.text(provision.citation());
        out.text(provision.url());
        out.text(provision.gist());
        out.text(provision.penalty());
        out.text(provision.since());
        out.texts(provision.categories());
        out.constant(provision.status());
        out.number(provision.checked().getYear());
        out.number(provision.checked().getMonthValue());
        out.number(provision.checked().getDayOfMonth());
    }

    static Provision provision(BinaryInput in) {
        return new Provision(
                in.text(),
                in.constant(Provision.Kind.class),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.texts(),
                in.constant(Provision.Confidence.class),
                LocalDate.of(in.number(), in.number(), in.number()));
    }
}
