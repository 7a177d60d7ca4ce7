package org.candorlint.document.html;

import java.util.Locale;
import java.util.Set;

/**
 * The few style declarations that decide whether and how easily text is seen.
 *
 * @param visible whether {@code visibility} shows it
 * @param legible whether the font size lets it be read at ease
 */
record Declarations(Display display, Toggle visible, Toggle legible) {

    /** A value that is on, off or not set. */
    enum Toggle {
        UNSET,
        ON,
        OFF
    }

    static final Declarations NONE = new Declarations(Display.UNSET, Toggle.UNSET, Toggle.UNSET);

    private static final double FINE_PIXELS = 10;
    private static final double PIXELS_PER_EM = 16;
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

    /** These declarations where {@code stronger} does not say otherwise. */
    Declarations under(Declarations stronger) {
        return new Declarations(
                stronger.display == Display.UNSET ? display : stronger.display,
                stronger.visible == Toggle.UNSET ? visible : stronger.visible,
                stronger.legible == Toggle.UNSET ? legible : stronger.legible);
    }

    private Declarations with(String name, String value) {
        return switch (name) {
            case "display" -> new Declarations(display(value), visible, legible);
            case "visibility" -> new Declarations(display, visibility(value), legible);
            case "font-size" -> new Declarations(display, visible, fontSize(value));
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
        if (value.equals("x-small") || value.equals("xx-small")) {
            return Toggle.OFF;
        }
        int digits = 0;
        while (digits < value.length() && (isDigit(value.charAt(digits)) || value.charAt(digits) == '.')) {
            digits++;
        }
        double pixelsPerUnit = pixels(value.substring(digits));
        if (digits == 0 || digits > 12 || pixelsPerUnit == 0) {
            return Toggle.UNSET;
        }
        try {
            return Double.parseDouble(value.substring(0, digits)) * pixelsPerUnit <= FINE_PIXELS
                    ? Toggle.OFF
                    : Toggle.ON;
        } catch (NumberFormatException e) {
            return Toggle.UNSET;
        }
    }

    /** Sizes relative to the surrounding text are taken to be relative to the browser's own. */
    private static double pixels(String unit) {
        return switch (unit) {
            case "px" -> 1;
            case "pt" -> 4.0 / 3;
            case "em", "rem" -> PIXELS_PER_EM;
            case "%" -> PIXELS_PER_EM / 100;
            default -> 0;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String word(String css, int start, int end) {
        String word = css.substring(start, end).strip().toLowerCase(Locale.ROOT);
        int important = word.indexOf('!');
        return important < 0 ? word : word.substring(0, important).strip();
    }
}
