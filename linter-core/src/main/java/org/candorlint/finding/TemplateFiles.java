package org.candorlint.finding;

import java.util.Locale;
import java.util.Set;

/** Tells by its name whether a file is part of a template that other pages are made of, and no page itself. */
final class TemplateFiles {

    private static final Set<String> FOLDERS = Set.of(
            "partials",
            "_partials",
            "includes",
            "_includes",
            "include",
            "layouts",
            "_layouts",
            "snippets",
            "fragments",
            "components",
            "template-parts",
            "templates",
            "sections");

    private TemplateFiles() {}

    static boolean contain(String path) {
        String[] parts = path.toLowerCase(Locale.ROOT).split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            if (FOLDERS.contains(parts[i])) {
                return true;
            }
        }
        return parts.length > 0 && parts[parts.length - 1].startsWith("_");
    }
}
