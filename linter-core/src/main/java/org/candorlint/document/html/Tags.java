package org.candorlint.document.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of HTML are to a reader. */
final class Tags {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "center",
            "col",
            "colgroup",
            "datalist",
            "dd",
            "desc",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "label",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "noscript",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "text",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "xmp");

    /** The last ones show their content only where the browser cannot show the thing itself. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "template",
            "metadata",
            "rp",
            "audio",
            "video",
            "canvas",
            "iframe",
            "noframes",
            "noembed");

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu", "dir");

    private Tags() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || headingLevel(element) > 0;
    }

    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName());
    }

    static boolean isBold(Element element) {
        return BOLD.contains(element.normalName());
    }

    static boolean isList(Element element) {
        return LISTS.contains(element.normalName()) || role(element).equals("list");
    }

    static boolean isItem(Element element) {
        return switch (element.normalName()) {
            case "li", "dt", "dd" -> true;
            default -> role(element).equals("listitem");
        };
    }

    /** 1 to 6, or 0 for what is no heading. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        if (!role(element).equals("heading")) {
            return 0;
        }
        String level = element.attr("aria-level").strip();
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 2;
    }

    static String role(Element element) {
        return lower(element.attr("role"));
    }

    static String lower(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether one of the element's classes or its id is in {@code names}. */
    static boolean named(Element element, Set<String> names) {
        if (names.contains(lower(element.id()))) {
            return true;
        }
        String classes = element.className();
        if (classes.isEmpty()) {
            return false;
        }
        for (String name : element.classNames()) {
            if (names.contains(lower(name))) {
                return true;
            }
        }
        return false;
    }
}
