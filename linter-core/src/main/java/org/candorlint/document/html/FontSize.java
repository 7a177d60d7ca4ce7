package org.candorlint.document.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A font size as a style declares it. Sizes that depend on the window, such as {@code 2vw}, {@code calc()} or {@code clamp()},
 * are not read.
 *
 * @param factor of the unit
 */
record FontSize(double factor, Unit unit) {

    enum Unit {
        PIXELS,
        OF_PARENT,
        OF_ROOT
    }

    /** What browsers take where nothing is declared. */
    static final double USUAL = 16;

    private static final int MOST_DIGITS = 12;

    private static final Map<String, FontSize> NAMED = Map.of(
            "xx-small", pixels(9),
            "x-small", pixels(10),
            "small", pixels(13),
            "medium", pixels(16),
            "large", pixels(18),
            "x-large", pixels(24),
            "xx-large", pixels(32),
            "xxx-large", pixels(48),
            "smaller", new FontSize(1 / 1.2, Unit.OF_PARENT),
            "larger", new FontSize(1.2, Unit.OF_PARENT));

    private static FontSize pixels(double pixels) {
        return new FontSize(pixels, Unit.PIXELS);
    }

    /** The size that a value of {@code font-size} is, in lower case; null if it is none that can be read. */
    static @Nullable FontSize parse(String value) {
        FontSize named = NAMED.get(value);
        if (named != null) {
            return named;
        }
        int digits = 0;
        while (digits < value.length() && (isDigit(value.charAt(digits)) || value.charAt(digits) == '.')) {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return null;
        }
        try {
            double number = Double.parseDouble(value.substring(0, digits));
            return switch (value.substring(digits)) {
                case "px" -> pixels(number);
                case "pt" -> pixels(number * 4 / 3);
                case "em" -> new FontSize(number, Unit.OF_PARENT);
                case "%" -> new FontSize(number / 100, Unit.OF_PARENT);
                case "rem" -> new FontSize(number, Unit.OF_ROOT);
                default -> null;
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The size in a value of {@code font}, such as {@code bold 12px/1.5 serif}. */
    static @Nullable FontSize ofShorthand(String value) {
        for (String word : value.split("\\s+", -1)) {
            int line = word.indexOf('/');
            FontSize size = parse(line < 0 ? word : word.substring(0, line));
            if (size != null) {
                return size;
            }
        }
        return null;
    }

    /** In pixels, inside text of a size and in a page whose root has a size. */
    double pixels(double around, double root) {
        return switch (unit) {
            case PIXELS -> factor;
            case OF_PARENT -> factor * around;
            case OF_ROOT -> factor * root;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
