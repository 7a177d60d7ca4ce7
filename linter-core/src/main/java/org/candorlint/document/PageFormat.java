package org.candorlint.document;

import java.util.Locale;
import java.util.Optional;

/** The formats in which pages come. */
public enum PageFormat {
    HTML,
    MARKDOWN,
    TEXT;

    private static final int PROBE = 4_000;

    /** By the file's extension; empty where that says nothing. */
    public static Optional<PageFormat> ofPath(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return switch (name.substring(Math.max(0, name.lastIndexOf('.')))) {
            case ".html", ".htm", ".xhtml" -> Optional.of(HTML);
            case ".md", ".markdown" -> Optional.of(MARKDOWN);
            case ".txt" -> Optional.of(TEXT);
            default -> Optional.empty();
        };
    }

    /** By what the text looks like, for text that comes without a name. */
    public static PageFormat sniff(String content) {
        String start = content.substring(0, Math.min(PROBE, content.length())).stripLeading();
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!") || lower.startsWith("<?xml") || hasTag(lower)) {
            return HTML;
        }
        boolean markdown = start.startsWith("---\n") || start.contains("](") || hasLineThatStarts(start);
        return markdown ? MARKDOWN : TEXT;
    }

    private static boolean hasTag(String lower) {
        for (String tag :
                new String[] {"<html", "<head", "<body", "<div", "<p>", "<p ", "<h1", "<h2", "<ul", "<main"}) {
            if (lower.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLineThatStarts(String start) {
        return start.lines()
                .anyMatch(line -> line.startsWith("# ") || line.startsWith("## ") || line.startsWith("### "));
    }
}
