package org.candorlint.pack;

import org.candorlint.rule.Category;
import org.candorlint.rule.Severity;

/** Reads {@code categories.yaml}. */
final class CategoriesFile {

    private static final Keys CATEGORY = Keys.of(
                    Key.text("id", "The label of the category"),
                    Key.oneOf("severity", Labels.SEVERITIES, "What its rules are worth where they say nothing"),
                    Key.text("title", "A name for readers"),
                    Key.text("summary", "What its findings are about, in a sentence"))
            .optional(
                    Key.flag("page", "Whether its findings are about a whole page"),
                    Key.oneOf("evidence", Labels.PROOFS, "What a clinic may hold that lets such a claim stand"));

    static final Keys KEYS = Keys.of(Key.maps("categories", CATEGORY, "The categories that rules belong to"));

    private CategoriesFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlMap map : file.map(KEYS).maps("categories")) {
            Severity severity = map.oneOf("severity", Labels.SEVERITIES).orElse(Severity.WARNING);
            Category category = new Category(
                    map.text("id"),
                    map.flag("page"),
                    severity,
                    map.text("title"),
                    map.text("summary"),
                    map.oneOf("evidence", Labels.PROOFS).orElse(Category.Proof.NONE));
            draft.categories.add(map.scalar("id"), category, false);
        }
    }
}
