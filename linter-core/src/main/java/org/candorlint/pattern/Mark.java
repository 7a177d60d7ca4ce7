package org.candorlint.pattern;

import org.jspecify.annotations.Nullable;

/**
 * Something that a thread passed on its way; leads back to the one before.
 *
 * @param number which capture, or how many terms were stepped over
 * @param term where a capture starts or ends, or the first term stepped over
 */
record Mark(Kind kind, int number, int term, @Nullable Mark before) {

    enum Kind {
        OPENS,
        CLOSES,
        /** Terms that the pattern does not name. */
        PASSES
    }
}
