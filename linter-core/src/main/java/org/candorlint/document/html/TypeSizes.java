package org.candorlint.document.html;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How large text is set, followed downward from element to element. Only what the page declares counts: text of which no element
 * around it has a size is of none that is known. Where a style sheet comes from elsewhere, what a browser does by itself with
 * headings is not known either, nor is a size that depends on one that is not. Used by one thread.
 */
final class TypeSizes {

    /** What browsers do by themselves. */
    private static final Map<String, Double> USUAL = Map.of(
            "h1", 2.0, "h2", 1.5, "h3", 1.17, "h4", 1.0, "h5", 0.83, "h6", 0.67, "small", 1 / 1.2, "big", 1.2, "sub",
            1 / 1.2, "sup", 1 / 1.2);

    private final StyleSheet styles;
    private double root = FontSize.USUAL;

    TypeSizes(StyleSheet styles) {
        this.styles = styles;
    }

    /** The size of text in an element, in pixels; not a number where it is not known, as {@code around} may be. */
    double of(Element element, Declarations style, double around) {
        double size = own(element, style.size(), around);
        if (element.normalName().equals("html") && !Double.isNaN(size)) {
            root = size;
        }
        return size;
    }

    private double own(Element element, @Nullable FontSize declared, double around) {
        if (styles.isExhausted()) {
            return Double.NaN;
        }
        boolean alone = styles.isAlone();
        if (declared != null) {
            boolean firm = declared.unit() == FontSize.Unit.PIXELS || alone;
            return firm ? declared.pixels(Double.isNaN(around) ? FontSize.USUAL : around, root) : Double.NaN;
        }
        Double usual = USUAL.get(element.normalName());
        if (usual != null) {
            return alone ? around * usual : Double.NaN;
        }
        return around;
    }
}
