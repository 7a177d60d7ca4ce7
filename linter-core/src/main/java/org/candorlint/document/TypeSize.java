package org.candorlint.document;

/**
 * How large the text of a passage is set, as far as the page itself tells, in pixels. Immutable and thread-safe.
 *
 * @param least the size of its smallest text; not a number where the page does not tell it of all of the text
 * @param most the size of its largest text; not a number where the page does not tell it of any of the text
 */
public record TypeSize(double least, double most) {

    /** Nothing is known. */
    public static final TypeSize UNKNOWN = new TypeSize(Double.NaN, Double.NaN);

    /** Less is no difference that anybody sees, or that was meant. */
    private static final double SEEN = 0.5;

    /** With more text of a size, which may be not a number. */
    public TypeSize with(double pixels) {
        return new TypeSize(
                Math.min(least, pixels),
                Double.isNaN(pixels) ? most : Double.isNaN(most) ? pixels : Math.max(most, pixels));
    }

    /** Whether some of this text is known to be smaller than some of another. */
    public boolean isSmallerThan(TypeSize other) {
        return least + SEEN <= other.most;
    }
}
