package org.candorlint.pattern;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes the blocks that {@link BlockInput} reads. Not thread-safe. */
final class BlockOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void number(int number) {
        byte[] block = new byte[Integer.BYTES];
        buffer(block).putInt(number);
        bytes.writeBytes(block);
    }

    /** Two bytes a number where that is enough: what is compressed in a jar takes its time by the byte to come out again. */
    void ints(int[] numbers) {
        boolean narrow = Arrays.stream(numbers).allMatch(n -> n == (char) n);
        number(narrow ? Character.BYTES : Integer.BYTES);
        number(numbers.length);
        byte[] block = new byte[numbers.length * (narrow ? Character.BYTES : Integer.BYTES)];
        ByteBuffer buffer = buffer(block);
        for (int number : numbers) {
            if (narrow) {
                buffer.putChar((char) number);
            } else {
                buffer.putInt(number);
            }
        }
        bytes.writeBytes(block);
    }

    void longs(long[] numbers) {
        number(numbers.length);
        byte[] block = new byte[numbers.length * Long.BYTES];
        buffer(block).asLongBuffer().put(numbers);
        bytes.writeBytes(block);
    }

    /** One byte a character where that is enough, so that reading is copying. */
    void text(String text) {
        boolean narrow = text.chars().allMatch(c -> c <= 0xFF);
        byte[] block = text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
        number(narrow ? Byte.BYTES : Character.BYTES);
        number(text.length());
        bytes.writeBytes(block);
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private static ByteBuffer buffer(byte[] block) {
        return ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
    }
}
