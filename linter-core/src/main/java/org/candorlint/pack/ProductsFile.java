package org.candorlint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candorlint.rule.ApprovedProduct;
import org.candorlint.rule.Provision;

/** Reads {@code approved-products/MARKET.yaml}. */
final class ProductsFile {

    private static final Keys USE = Keys.of(
            Key.text("indication", "What it is approved for"),
            Key.texts("words", "Words one of which tells that a sentence speaks of this use"));

    private static final Keys PRODUCT = Keys.of(
                    Key.text("name", "The name it is sold under"),
                    Key.text("kind", "What it is"),
                    Key.text("approved", "When it was approved: a year or a date"),
                    Key.oneOf("status", Labels.CONFIDENCES, "How sure we are of it"),
                    Key.text("regulator", "Who approved it"),
                    Key.maps("uses", USE, "What it is approved for"))
            .optional(
                    Key.text("generic", "The name of its kind that regulators use"),
                    Key.text("maker", "Who holds the approval"));

    static final Keys KEYS = Keys.of(Key.maps("products", PRODUCT, "What the regulators of one market approved"));

    private ProductsFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlMap map : file.map(KEYS).maps("products")) {
            List<ApprovedProduct.Use> uses = new ArrayList<>();
            for (YamlMap use : map.maps("uses")) {
                List<String> words = use.strings("words").stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
                uses.add(new ApprovedProduct.Use(use.text("indication"), words));
            }
            draft.products.add(new ApprovedProduct(
                    map.text("name"),
                    map.text("generic"),
                    map.text("maker"),
                    map.text("kind"),
                    map.text("approved"),
                    map.oneOf("status", Labels.CONFIDENCES).orElse(Provision.Confidence.UNCONFIRMED),
                    map.text("regulator"),
                    uses));
        }
    }
}
