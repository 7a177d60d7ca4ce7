package org.candorlint.pack;

/**
 * A key of a map in a YAML file. Immutable and thread-safe.
 *
 * @param shape what may stand under it
 * @param about what it says, in a sentence for the author of a file
 */
public record Key(String name, Shape shape, String about) {

    public static Key text(String name, String about) {
        return new Key(name, Shape.TEXT, about);
    }

    public static Key day(String name, String about) {
        return new Key(name, Shape.DAY, about);
    }

    static Key flag(String name, String about) {
        return new Key(name, Shape.FLAG, about);
    }

    public static Key oneOf(String name, Choice<?> choice, String about) {
        return new Key(name, new Shape.Name(choice), about);
    }

    /** A list of texts, which may be empty. */
    public static Key texts(String name, String about) {
        return new Key(name, new Shape.ListOf(Shape.TEXT, 0), about);
    }

    /** A list of at least one text. */
    static Key someTexts(String name, String about) {
        return new Key(name, new Shape.ListOf(Shape.TEXT, 1), about);
    }

    static Key choices(String name, Choice<?> choice, String about) {
        return new Key(name, new Shape.ListOf(new Shape.Name(choice), 0), about);
    }

    /** A map with known keys. */
    static Key map(String name, Keys keys, String about) {
        return new Key(name, new Shape.Fields(keys), about);
    }

    /** A list of maps with known keys. */
    public static Key maps(String name, Keys keys, String about) {
        return new Key(name, new Shape.ListOf(new Shape.Fields(keys), 0), about);
    }

    /** A list of pairs of texts. */
    public static Key pairs(String name, String about) {
        return new Key(name, new Shape.ListOf(new Shape.ListOf(Shape.TEXT, 2, 2), 0), about);
    }
}
