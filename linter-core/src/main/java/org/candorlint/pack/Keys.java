package org.candorlint.pack;

import java.util.List;
import java.util.stream.Stream;

/** The keys that a map may have and must have. Immutable and thread-safe. */
public record Keys(List<String> required, List<String> optional) {

    public Keys {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** Keys that must be there. */
    public static Keys of(String... keys) {
        return new Keys(List.of(keys), List.of());
    }

    /** These keys, and more that may be left out. */
    public Keys optional(String... keys) {
        return new Keys(
                required, Stream.concat(optional.stream(), Stream.of(keys)).toList());
    }

    /** These keys, after more that must be there. */
    Keys require(String... keys) {
        return new Keys(Stream.concat(Stream.of(keys), required.stream()).toList(), optional);
    }

    List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    String describe() {
        return required.isEmpty() ? "" : "keys: " + String.join(", ", required);
    }
}
