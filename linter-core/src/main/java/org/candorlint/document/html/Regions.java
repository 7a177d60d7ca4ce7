package org.candorlint.document.html;

import java.util.Set;
import org.candorlint.document.Region;
import org.jsoup.nodes.Element;

/** Finds the part of the page that an element opens. */
final class Regions {

    private static final Set<String> FOOTERS = Set.of(
            "footer",
            "site-footer",
            "page-footer",
            "main-footer",
            "global-footer",
            "footer-widgets",
            "footer-bottom",
            "footer-wrapper",
            "sub-footer",
            "subfooter",
            "colophon");

    private static final Set<String> MENUS = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "main-menu",
            "main-nav",
            "site-nav",
            "site-navigation",
            "top-nav",
            "primary-menu",
            "primary-nav",
            "nav-menu",
            "mobile-menu",
            "mobile-nav",
            "breadcrumb",
            "breadcrumbs");

    private static final Set<String> SIDES = Set.of("sidebar", "side-bar", "widget-area");
    private static final Set<String> CONTAINERS = Set.of("div", "section", "ul", "ol", "table");

    private Regions() {}

    /** The region inside {@code element}, given the one around it. */
    static Region inside(Element element, Region around, Set<Trait> traits) {
        return switch (element.normalName()) {
            case "head" -> Region.HEAD;
            case "body" -> Region.MAIN;
            case "nav" -> Region.NAVIGATION;
            case "aside" -> Region.ASIDE;
            case "main" -> Region.MAIN;
            // The header or footer of a quote or an article belongs to that, not to the page.
            case "header" -> traits.contains(Trait.IN_MAIN) ? around : Region.HEADER;
            case "footer" -> traits.contains(Trait.IN_BLOCKQUOTE) ? around : Region.FOOTER;
            default -> byRole(element, around);
        };
    }

    private static Region byRole(Element element, Region around) {
        return switch (Tags.role(element)) {
            case "navigation", "menubar" -> Region.NAVIGATION;
            case "contentinfo" -> Region.FOOTER;
            case "banner" -> Region.HEADER;
            case "complementary" -> Region.ASIDE;
            case "main" -> Region.MAIN;
            default -> byName(element, around);
        };
    }

    private static Region byName(Element element, Region around) {
        if (!CONTAINERS.contains(element.normalName())) {
            return around;
        }
        if (Tags.named(element, FOOTERS)) {
            return Region.FOOTER;
        }
        if (Tags.named(element, MENUS)) {
            return Region.NAVIGATION;
        }
        return Tags.named(element, SIDES) ? Region.ASIDE : around;
    }
}
