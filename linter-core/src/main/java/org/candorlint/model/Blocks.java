package org.candorlint.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of numbers with their length before them, read and written as one block each. */
final class Blocks {

    private static final int LONGEST = 1 << 27;

    private Blocks() {}

    static void write(byte[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        out.write(numbers);
    }

    static void write(short[] numbers, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Short.BYTES);
        bytes.asShortBuffer().put(numbers);
        write(bytes.array(), out);
    }

    static void write(int[] numbers, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        write(bytes.array(), out);
    }

    static void write(long[] numbers, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        write(bytes.array(), out);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("the file of models is not whole: a block of " + length + " bytes");
        }
        // In one piece: other ways to read collect small pieces and copy them together.
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    static short[] readShorts(DataInputStream in) throws IOException {
        byte[] bytes = readBytes(in);
        short[] numbers = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).asShortBuffer().get(numbers);
        return numbers;
    }

    static int[] readInts(DataInputStream in) throws IOException {
        byte[] bytes = readBytes(in);
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }

    static long[] readLongs(DataInputStream in) throws IOException {
        byte[] bytes = readBytes(in);
        long[] numbers = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        return numbers;
    }
}
