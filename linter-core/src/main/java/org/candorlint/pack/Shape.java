package org.candorlint.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What may stand at a place of a YAML file. Readers are held to it when they read ({@link YamlMap}), and schemas for editors
 * are made of it. Immutable and thread-safe.
 */
public sealed interface Shape {

    Shape TEXT = new Text();
    Shape DAY = new Day();
    Shape FLAG = new Flag();
    Shape NUMBER = new Numeral(false);
    Shape COUNT = new Numeral(true);

    /** Any text; a number or {@code true} is taken for the text that it is. */
    record Text() implements Shape {}

    /** A date such as {@code 2027-01-31}. */
    record Day() implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {}

    /**
     * A number.
     *
     * @param whole whether it has no fraction and is not less than 0
     */
    record Numeral(boolean whole) implements Shape {}

    /** One of a closed set of names. */
    record Name(Choice<?> choice) implements Shape {}

    /**
     * A list.
     *
     * @param fewest the least number of items
     * @param most the greatest number of items
     */
    record ListOf(Shape item, int fewest, int most) implements Shape {

        ListOf(Shape item, int fewest) {
            this(item, fewest, Integer.MAX_VALUE);
        }
    }

    /** A map whose keys are names that the author chooses. */
    record MapOf(Shape value) implements Shape {}

    /** A map with these keys and no others. */
    record Fields(Keys keys) implements Shape {}

    /** A text alone, or a map with more to say. */
    record TextOrFields(Keys keys) implements Shape {}

    /**
     * A map whose keys depend on the name under one of them.
     *
     * @param key the one
     * @param usual the name where it is left out
     * @param kinds the keys by name, that one among them
     */
    record Kinds(String key, String usual, Map<String, Keys> kinds) implements Shape {

        public Kinds {
            kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        }
    }
}
