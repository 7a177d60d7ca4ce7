package org.candorlint.strength;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A number in a claim.
 *
 * @param text as it is written, without capitals
 * @param fewerIsMore whether the smaller one claims more, as with days until a result
 */
public record Figure(String text, boolean fewerIsMore) {

    public Figure {
        text = text.toLowerCase(Locale.ROOT);
    }

    /** Its value, where it is written in digits. */
    OptionalDouble value() {
        try {
            return OptionalDouble.of(Double.parseDouble(text.replace(",", "")));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
