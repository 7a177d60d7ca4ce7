package org.candorlint.pack;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A closed set of names that a file chooses from. Immutable and thread-safe.
 *
 * @param what what they name, for messages: {@code severity}
 * @param names what each name stands for, in the order in which they are listed
 */
public record Choice<T>(String what, Map<String, T> names) {

    public Choice {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** All of some values. */
    public static <T> Choice<T> of(String what, T[] values, Function<T, String> name) {
        Map<String, T> names = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> names.put(name.apply(value), value));
        return new Choice<>(what, names);
    }

    /** The constants of an enum that are allowed, in lower case with hyphens. */
    static <E extends Enum<E>> Choice<E> of(String what, Class<E> type, Predicate<E> allowed) {
        Map<String, E> names = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .filter(allowed)
                .forEach(e -> names.put(e.name().toLowerCase(Locale.ROOT).replace('_', '-'), e));
        return new Choice<>(what, names);
    }

    static <E extends Enum<E>> Choice<E> of(String what, Class<E> type) {
        return of(what, type, constant -> true);
    }

    /** Names that stand for themselves. */
    static Choice<String> of(String what, List<String> names) {
        return of(what, names.toArray(String[]::new), name -> name);
    }
}
