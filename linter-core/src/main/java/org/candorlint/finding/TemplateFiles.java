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
        String lower = path.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int end = lower.indexOf('/'); end >= 0; end = lower.indexOf('/', start)) {
            if (FOLDERS.contains(lower.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return lower.startsWith("_", start);
    }
}
