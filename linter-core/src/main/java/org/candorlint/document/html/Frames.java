package org.candorlint.document.html;

import java.util.EnumSet;
import java.util.Set;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Opens the frame of an element inside the frame around it. */
final class Frames {

    private static final Set<String> BUTTON_CLASSES =
            Set.of("btn", "button", "cta", "btn-primary", "btn-secondary", "cta-button", "wp-block-button__link");

    private final StyleSheet styles;
    private final TypeSizes sizes;

    Frames(StyleSheet styles) {
        this.styles = styles;
        this.sizes = new TypeSizes(styles);
    }

    Frame open(Element element, @Nullable Frame around) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (around != null) {
            traits.addAll(around.traits());
        }
        Declarations style = styles.of(element);
        inherit(element, style, around, traits);
        Region region = Regions.inside(element, around == null ? Region.MAIN : around.region(), traits);
        boolean block = style.display() == Display.BLOCK
                || Tags.isBlock(element)
                // Entries of a menu are not one sentence, however they are set.
                || (region == Region.NAVIGATION && element.normalName().equals("a"));
        PassageKind outer = around == null ? PassageKind.PARAGRAPH : around.kind();
        PassageKind kind = block ? kind(element, outer, traits) : outer;
        double size = sizes.of(element, style, around == null ? Double.NaN : around.size());
        return new Frame(
                element,
                block,
                kind,
                level(element, kind, around),
                region,
                traits,
                size,
                listing(around),
                landmark(element, region, around));
    }

    private static String landmark(Element element, Region region, @Nullable Frame around) {
        if (around == null || region != around.region() || Selectors.isLandmark(element)) {
            return Selectors.of(element);
        }
        return around.landmark();
    }

    private static @Nullable Listing listing(@Nullable Frame around) {
        return around == null ? null : around.listing();
    }

    private static void inherit(Element element, Declarations style, @Nullable Frame around, Set<Trait> traits) {
        String name = element.normalName();
        style(element, style, traits);
        collapse(element, around, traits);
        if (Tags.isSkipped(element)) {
            traits.add(Trait.SKIPPED);
        }
        if (Tags.isBold(element)) {
            traits.add(Trait.BOLD);
        }
        switch (name) {
            case "a" -> traits.add(Trait.LINK);
            case "q" -> traits.add(Trait.QUOTED);
            case "cite" -> traits.add(Trait.CITED);
            case "blockquote" -> traits.add(Trait.IN_BLOCKQUOTE);
            case "main", "article" -> traits.add(Trait.IN_MAIN);
            case "svg" -> traits.add(Trait.IN_SVG);
            default -> {}
        }
        boolean linkLike = name.equals("a") || name.equals("span");
        if (linkLike && (Tags.role(element).equals("button") || Tags.named(element, BUTTON_CLASSES))) {
            traits.add(Trait.BUTTON_LINK);
        }
    }

    private static void style(Element element, Declarations style, Set<Trait> traits) {
        if (element.hasAttr("hidden") || style.display() == Display.NONE) {
            traits.add(Trait.HIDDEN);
        }
        set(traits, Trait.INVISIBLE, style.visible());
        if (Tags.lower(element.attr("aria-hidden")).equals("true")) {
            traits.add(Trait.ARIA_HIDDEN);
        }
        if (element.normalName().equals("small")) {
            traits.add(Trait.FINE);
        }
        set(traits, Trait.FINE, style.legible());
    }

    private static void set(Set<Trait> traits, Trait absence, Declarations.Toggle presence) {
        switch (presence) {
            case ON -> traits.remove(absence);
            case OFF -> traits.add(absence);
            case UNSET -> {}
        }
    }

    /** What opens the details is seen as long as it is not inside others that are closed. */
    private static void collapse(Element element, @Nullable Frame around, Set<Trait> traits) {
        boolean details = element.normalName().equals("details");
        if (details && traits.contains(Trait.COLLAPSED)) {
            traits.add(Trait.SUMMARY_COLLAPSED);
        }
        if (isClosed(element)) {
            traits.add(Trait.COLLAPSED);
        }
        boolean opener = element.normalName().equals("summary")
                && around != null
                && around.element().normalName().equals("details");
        if (opener && !traits.contains(Trait.SUMMARY_COLLAPSED)) {
            traits.remove(Trait.COLLAPSED);
        }
    }

    private static boolean isClosed(Element element) {
        return switch (element.normalName()) {
            case "details", "dialog" -> !element.hasAttr("open");
            default -> false;
        };
    }

    private static PassageKind kind(Element element, PassageKind outer, Set<Trait> traits) {
        if (Tags.headingLevel(element) > 0) {
            return PassageKind.HEADING;
        }
        if (Tags.isItem(element)) {
            return traits.contains(Trait.IN_BLOCKQUOTE) ? PassageKind.QUOTE : PassageKind.LIST_ITEM;
        }
        return switch (element.normalName()) {
            case "td" -> traits.contains(Trait.IN_BLOCKQUOTE) ? PassageKind.QUOTE : PassageKind.TABLE_CELL;
            case "th" -> PassageKind.TABLE_HEADER;
            case "blockquote" -> PassageKind.QUOTE;
            case "button" -> PassageKind.BUTTON;
            case "figcaption", "caption" -> PassageKind.CAPTION;
            case "summary" -> PassageKind.SUMMARY;
            case "label", "legend", "option", "optgroup", "textarea" -> PassageKind.LABEL;
            case "title" -> traits.contains(Trait.IN_SVG) ? PassageKind.ALT_TEXT : PassageKind.TITLE;
            case "desc" -> PassageKind.ALT_TEXT;
            case "a" -> PassageKind.LINK;
            default -> Tags.role(element).equals("button") ? PassageKind.BUTTON : outer;
        };
    }

    private static int level(Element element, PassageKind kind, @Nullable Frame around) {
        int outer = around == null ? 0 : around.level();
        boolean heading = kind == PassageKind.HEADING;
        if (heading) {
            int own = Tags.headingLevel(element);
            return own > 0 ? own : outer;
        }
        if (around != null && around.kind() == PassageKind.HEADING) {
            return 0;
        }
        return Tags.isList(element) ? outer + 1 : outer;
    }
}
