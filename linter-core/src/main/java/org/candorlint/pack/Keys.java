package org.candorlint.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that a map must have and may have, with what stands under each. Immutable and thread-safe. */
public record Keys(List<Key> required, List<Key> optional) {

    public Keys {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** Keys that must be there. */
    public static Keys of(Key... keys) {
        return new Keys(List.of(keys), List.of());
    }

    /** These keys, and more that may be left out. */
    public Keys optional(Key... keys) {
        return new Keys(
                required, Stream.concat(optional.stream(), Stream.of(keys)).toList());
    }

    /** The keys of {@code first} and then these. */
    Keys after(Keys first) {
        return new Keys(
                Stream.concat(first.required.stream(), required.stream()).toList(),
                Stream.concat(first.optional.stream(), optional.stream()).toList());
    }

    public List<Key> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    Optional<Key> find(String name) {
        return Stream.concat(required.stream(), optional.stream())
                .filter(key -> key.name().equals(name))
                .findFirst();
    }

    String describe() {
        return required.isEmpty()
                ? ""
                : required.stream().map(Key::name).collect(Collectors.joining(", ", "keys: ", ""));
    }
}
