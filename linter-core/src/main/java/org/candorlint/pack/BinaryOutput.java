package org.candorlint.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes the values that {@link BinaryInput} reads. Equal strings are written once. Not thread-safe. */
final class BinaryOutput {

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    /** An int, small ones in few bytes. */
    void number(int value) {
        number(value, values);
    }

    void real(double value) {
        long bits = Double.doubleToLongBits(value);
        number((int) (bits >>> 32));
        number((int) bits);
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    void text(String value) {
        number(strings.computeIfAbsent(value, unused -> strings.size()));
    }

    /** By name, so that a new constant moves none of the others. */
    void constant(Enum<?> value) {
        text(value.name());
    }

    void texts(Collection<String> values) {
        list(values, BinaryOutput::text);
    }

    <T> void list(Collection<T> items, BiConsumer<BinaryOutput, T> item) {
        number(items.size());
        items.forEach(i -> item.accept(this, i));
    }

    /** The strings, then everything else. */
    byte[] toBytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(strings.size(), all);
        for (String string : strings.keySet()) {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            number(bytes.length, all);
            all.writeBytes(bytes);
        }
        all.writeBytes(values.toByteArray());
        return all.toByteArray();
    }

    private static void number(int value, ByteArrayOutputStream to) {
        int left = value;
        while ((left & ~0x7F) != 0) {
            to.write((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        to.write(left);
    }
}
