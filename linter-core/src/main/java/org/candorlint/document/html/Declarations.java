package org.candorlint.document.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few style declarations that decide whether and how easily text is seen.
 *
 * @param visible whether {@code visibility} shows it
 * @param legible whether the font size lets it be read at ease
 * @param size the font size; null where none is declared that can be read
 */
record Declarations(
        Display display,
        Toggle visible,
        Toggle legible,
        @Nullable FontSize size) {

    /** A value that is on, off or not set. */
    enum Toggle {
        UNSET,
        ON,
        OFF
    }

    static final Declarations NONE = new Declarations(Display.UNSET, Toggle.UNSET, Toggle.UNSET, null);

    private static final double FINE_PIXELS = 10;
    private static final Set<String> INLINE = Set.of("inline", "inline-block", "contents", "inline-flex");

    /** Reads {@code name: value; ...}; what it does not know or understand is left unset. */
    static Declarations parse(String css) {
        Declarations result = NONE;
        int start = 0;
        while (start < css.length()) {
            int end = css.indexOf(';', start);
            end = end < 0 ? css.length() : end;
            int colon = css.indexOf(':', start);
            if (colon >= 0 && colon < end) {
                result = result.with(word(css, start, colon), word(css, colon + 1, end));
            } else if (colon < 0) {
                break;
            }
            start = end + 1;
        }
        return result;
    }

    /** Whether nothing is declared. Asked of every block of a page, and quicker than comparing, which has to be linked first. */
    boolean areNone() {
        return display == Display.UNSET && visible == Toggle.UNSET && legible == Toggle.UNSET && size == null;
    }

    /** These declarations where {@code stronger} does not say otherwise. */
    Declarations under(Declarations stronger) {
        return new Declarations(
                stronger.display == Display.UNSET ? display : stronger.display,
                stronger.visible == Toggle.UNSET ? visible : stronger.visible,
                stronger.legible == Toggle.UNSET ? legible : stronger.legible,
                stronger.size == null ? size : stronger.size);
    }

    private Declarations with(String name, String value) {
        return switch (name) {
            case "display" -> new Declarations(display(value), visible, legible, size);
            case "visibility" -> new Declarations(display, visibility(value), legible, size);
            case "font-size" -> new Declarations(display, visible, fontSize(value), FontSize.parse(value));
            case "font" -> new Declarations(display, visible, legible, FontSize.ofShorthand(value));
            default -> this;
        };
    }

    private static Display display(String value) {
        if (value.equals("none")) {
            return Display.NONE;
        }
        return INLINE.contains(value) ? Display.INLINE : Display.BLOCK;
    }

    private static Toggle visibility(String value) {
        return value.equals("hidden") || value.equals("collapse") ? Toggle.OFF : Toggle.ON;
    }

    private static Toggle fontSize(String value) {
        FontSize size = FontSize.parse(value);
        // Sizes relative to the surrounding text are taken to be relative to the browser's own.
        return size == null || value.equals("smaller") || value.equals("larger")
                ? Toggle.UNSET
                : size.pixels(FontSize.USUAL, FontSize.USUAL) <= FINE_PIXELS ? Toggle.OFF : Toggle.ON;
    }

    private static String word(String css, int start, int end) {
        String word = css.substring(start, end).strip().toLowerCase(Locale.ROOT);
        int important = word.indexOf('!');
        return important < 0 ? word : word.substring(0, important).strip();
    }
}
