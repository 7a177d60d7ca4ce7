package org.candorlint.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats in which pages come. */
public enum PageFormat {
    HTML("HTML"),
    MARKDOWN("Markdown"),
    TEXT("plain text"),
    TEMPLATE("a template"),
    VUE("a Vue component"),
    JSX("JSX"),
    MAIL("an e-mail"),
    DOCX("a DOCX document"),
    ODT("an ODT document"),
    PDF("a PDF document");

    private static final int PROBE = 4_000;

    /** A template of such a file makes no page. */
    private static final Set<String> NO_PAGES = Set.of(
            "cfg",
            "conf",
            "css",
            "csv",
            "env",
            "ini",
            "java",
            "js",
            "json",
            "less",
            "properties",
            "py",
            "rb",
            "scss",
            "service",
            "sh",
            "sql",
            "toml",
            "ts",
            "xml",
            "yaml",
            "yml");

    private final String words;

    PageFormat(String words) {
        this.words = words;
    }

    /** With its article, to stand after "is". */
    public String words() {
        return words;
    }

    /** Whether its files are characters, which {@link DocumentReader} reads. */
    public boolean isText() {
        return switch (this) {
            case MAIL, DOCX, ODT, PDF -> false;
            default -> true;
        };
    }

    /** By the file's extension; empty where that says nothing, or that the file is no page. */
    public static Optional<PageFormat> ofPath(String path) {
        Optional<PageFormat> last = ofExtension(extension(path));
        boolean made = last.filter(format -> format == TEMPLATE).isPresent();
        return made && NO_PAGES.contains(extension(path.substring(0, path.lastIndexOf('.')))) ? Optional.empty() : last;
    }

    /** What a template makes, by the extension before its own: {@code mail.txt.erb} makes plain text. Without one, HTML. */
    public static PageFormat madeBy(String path) {
        int dot = path.lastIndexOf('.');
        Optional<PageFormat> made = dot < 0 ? Optional.empty() : ofExtension(extension(path.substring(0, dot)));
        return made.filter(format -> format == MARKDOWN || format == TEXT).orElse(HTML);
    }

    private static Optional<PageFormat> ofExtension(String extension) {
        return switch (extension) {
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            case "txt" -> Optional.of(TEXT);
            case "jsp", "jspx", "php", "phtml", "erb", "ejs" -> Optional.of(TEMPLATE);
            case "hbs", "handlebars", "mustache" -> Optional.of(TEMPLATE);
            case "twig", "liquid", "j2", "jinja", "jinja2" -> Optional.of(TEMPLATE);
            case "vue" -> Optional.of(VUE);
            case "jsx", "tsx" -> Optional.of(JSX);
            case "eml" -> Optional.of(MAIL);
            case "docx", "docm" -> Optional.of(DOCX);
            case "odt" -> Optional.of(ODT);
            case "pdf" -> Optional.of(PDF);
            default -> Optional.empty();
        };
    }

    /** In lower case, without the dot; empty where there is none. */
    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
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
