package org.candorlint.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person calls the places of a text that has no lines of its own, such as {@code page 3, paragraph 2}: each name holds from its
 * offset up to the next. Immutable and thread-safe.
 */
public final class Locators {

    /** Of a text whose lines say it all. */
    public static final Locators NONE = new Locators(new int[0], new String[0]);

    private final int[] starts;
    private final String[] names;

    private Locators(int[] starts, String[] names) {
        this.starts = starts;
        this.names = names;
    }

    /** The name of the place at a UTF-16 offset; empty where it has none. */
    public Optional<String> at(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        int before = index >= 0 ? index : -index - 2;
        return before < 0 ? Optional.empty() : Optional.of(names[before]);
    }

    /** Takes names from left to right. Not thread-safe. */
    public static final class Builder {

        private int[] starts = new int[16];
        private String[] names = new String[16];
        private int count;

        /**
         * Names what begins at an offset.
         *
         * @throws IllegalArgumentException if an earlier name begins there or later
         */
        public Builder add(int offset, String name) {
            if (count > 0 && starts[count - 1] >= offset) {
                throw new IllegalArgumentException("offset " + offset + " does not follow " + starts[count - 1]);
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                names = Arrays.copyOf(names, count * 2);
            }
            starts[count] = offset;
            names[count++] = name;
            return this;
        }

        public Locators build() {
            return new Locators(Arrays.copyOf(starts, count), Arrays.copyOf(names, count));
        }
    }
}
