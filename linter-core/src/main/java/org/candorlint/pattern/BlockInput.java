package org.candorlint.pattern;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads numbers and text that {@link BlockOutput} wrote, in the same order, each array in one piece. Bytes that end too
 * early cause a {@link java.nio.BufferUnderflowException}, lengths that cannot be an {@link IllegalArgumentException}. Not
 * thread-safe.
 */
final class BlockInput {

    private final ByteBuffer bytes;

    BlockInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int number() {
        return bytes.getInt();
    }

    int[] ints() {
        if (bytes.getInt() == Character.BYTES) {
            char[] narrow = chars();
            int[] numbers = new int[narrow.length];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = narrow[i];
            }
            return numbers;
        }
        int[] numbers = new int[length(Integer.BYTES)];
        bytes.asIntBuffer().get(numbers);
        skip(numbers.length * Integer.BYTES);
        return numbers;
    }

    long[] longs() {
        long[] numbers = new long[length(Long.BYTES)];
        bytes.asLongBuffer().get(numbers);
        skip(numbers.length * Long.BYTES);
        return numbers;
    }

    String text() {
        if (bytes.getInt() == Character.BYTES) {
            return new String(chars());
        }
        byte[] block = new byte[length(Byte.BYTES)];
        bytes.get(block);
        return new String(block, StandardCharsets.ISO_8859_1);
    }

    String[] texts() {
        String[] texts = new String[length(2 * Integer.BYTES)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return texts;
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    private char[] chars() {
        char[] chars = new char[length(Character.BYTES)];
        bytes.asCharBuffer().get(chars);
        skip(chars.length * Character.BYTES);
        return chars;
    }

    private int length(int size) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining() / size) {
            throw new IllegalArgumentException("a block of " + length + " is longer than what is left");
        }
        return length;
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }
}
