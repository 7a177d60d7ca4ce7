package org.candorlint.pack;

import org.candorlint.rule.Category;
import org.candorlint.rule.Severity;

/** Reads {@code categories.yaml}. */
final class CategoriesFile {

    private static final Keys CATEGORY =
            Keys.of("id", "severity", "title", "summary").optional("page");

    private CategoriesFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlValue item : file.map(Keys.of("categories")).items("categories")) {
            YamlMap map = item.map(CATEGORY);
            Severity severity =
                    map.oneOf("severity", "severity", Labels.SEVERITIES).orElse(Severity.WARNING);
            Category category =
                    new Category(map.text("id"), map.flag("page"), severity, map.text("title"), map.text("summary"));
            draft.categories.add(map.scalar("id"), category, false);
        }
    }
}
