package org.candorlint.model.words;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The constant tensors of a model in the Open Neural Network Exchange format, by name. Only what a table of quantised word
 * vectors needs is read: field numbers are those of the format's public schema (onnx.proto3).
 */
final class OnnxTensors {

    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int NAME = 8;
    private static final int RAW_DATA = 9;
    private static final int FLOAT_DATA = 4;
    private static final int INT_DATA = 5;

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;

    private final Map<String, ByteBuffer> rawByName = new HashMap<>();

    OnnxTensors(byte[] model) {
        ByteBuffer whole = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
        fields(whole, (field, graph) -> {
            if (field == GRAPH) {
                fields(graph, (inner, tensor) -> {
                    if (inner == INITIALIZER) {
                        tensor(tensor);
                    }
                });
            }
        });
    }

    /** The bytes of a tensor, little-endian. */
    ByteBuffer raw(String name) {
        ByteBuffer raw = rawByName.get(name);
        if (raw == null) {
            throw new IllegalArgumentException("the model has no tensor " + name);
        }
        return raw.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private interface Field {
        void accept(int number, ByteBuffer content);
    }

    private void tensor(ByteBuffer tensor) {
        StringBuilder name = new StringBuilder();
        ByteBuffer[] data = new ByteBuffer[1];
        fields(tensor, (field, content) -> {
            if (field == NAME) {
                name.append(StandardCharsets.UTF_8.decode(content));
            } else if (field == RAW_DATA || field == FLOAT_DATA || field == INT_DATA) {
                data[0] = content;
            }
        });
        if (data[0] != null) {
            rawByName.put(name.toString(), data[0]);
        }
    }

    private static void fields(ByteBuffer message, Field reader) {
        ByteBuffer in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            long key = varint(in);
            int field = (int) (key >>> 3);
            switch ((int) (key & 7)) {
                case VARINT -> varint(in);
                case FIXED_64 -> in.position(in.position() + Long.BYTES);
                case FIXED_32 -> in.position(in.position() + Integer.BYTES);
                case BYTES -> {
                    int length = (int) varint(in);
                    reader.accept(field, in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN));
                    in.position(in.position() + length);
                }
                default -> throw new IllegalArgumentException("not a model in this format");
            }
        }
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
