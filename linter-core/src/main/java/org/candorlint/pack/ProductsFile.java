package org.candorlint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candorlint.rule.ApprovedProduct;
import org.candorlint.rule.Provision;

/** Reads {@code approved-products/MARKET.yaml}. */
final class ProductsFile {

    private static final Keys PRODUCT =
            Keys.of("name", "kind", "approved", "status", "regulator", "uses").optional("generic", "maker");
    private static final Keys USE = Keys.of("indication", "words");

    private ProductsFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlValue item : file.map(Keys.of("products")).items("products")) {
            YamlMap map = item.map(PRODUCT);
            List<ApprovedProduct.Use> uses = new ArrayList<>();
            for (YamlValue use : map.items("uses")) {
                YamlMap own = use.map(USE);
                List<String> words = own.strings("words").stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
                uses.add(new ApprovedProduct.Use(own.text("indication"), words));
            }
            draft.products.add(new ApprovedProduct(
                    map.text("name"),
                    map.text("generic"),
                    map.text("maker"),
                    map.text("kind"),
                    map.text("approved"),
                    map.oneOf("status", "status", Labels.CONFIDENCES).orElse(Provision.Confidence.UNCONFIRMED),
                    map.text("regulator"),
                    uses));
        }
    }
}
