package org.candorlint.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the values that {@link BinaryOutput} wrote, in the same order. Any bytes that end too early, or name what is not
 * there, cause an {@link IndexOutOfBoundsException} or {@link IllegalArgumentException}. Not thread-safe.
 */
final class BinaryInput {

    private final byte[] bytes;
    private final String[] strings;
    private int at;

    BinaryInput(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
        int count = number();
        if (count < 0 || count > bytes.length) {
            throw new IllegalArgumentException("not so many strings: " + count);
        }
        strings = new String[count];
        for (int i = 0; i < count; i++) {
            int length = number();
            strings[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    int number() {
        int value = 0;
        int shift = 0;
        int part = bytes[at++];
        while (part < 0) {
            value |= (part & 0x7F) << shift;
            shift += 7;
            part = bytes[at++];
        }
        return value | (part << shift);
    }

    double real() {
        long high = number();
        return Double.longBitsToDouble((high << 32) | (number() & 0xFFFF_FFFFL));
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        return strings[number()];
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    List<String> texts() {
        String[] texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }

    <T> List<T> list(Function<BinaryInput, T> item) {
        int count = number();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item.apply(this));
        }
        return items;
    }
}
