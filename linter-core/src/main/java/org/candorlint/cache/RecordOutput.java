package org.candorlint.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes records, component by component. The same value gives the same bytes in every process. Not thread-safe. */
final class RecordOutput {

    private final DataOutputStream out;
    private final NamedValues named;
    private final Map<String, Integer> strings = new HashMap<>();

    RecordOutput(OutputStream out, NamedValues named) {
        this.out = new DataOutputStream(out);
        this.named = named;
    }

    void write(Type type, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            out.writeInt(truth ? 1 : 0);
        } else if (value instanceof String text) {
            writeText(text);
        } else if (value instanceof Enum<?> constant) {
            writeText(constant.name());
        } else if (value instanceof Optional<?> optional) {
            out.writeInt(optional.isPresent() ? 1 : 0);
            if (optional.isPresent()) {
                write(Shapes.argument(type, 0), optional.get());
            }
        } else if (value instanceof Map<?, ?> map) {
            writeMap(type, new TreeMap<>(map));
        } else if (value instanceof List<?> list) {
            writeAll(type, list);
        } else if (value instanceof Set<?> set) {
            writeAll(type, new TreeSet<>(set));
        } else if (named.isNamed(Shapes.raw(type))) {
            writeText(named.name(value));
        } else {
            out.writeInt(1);
            Shapes.Shape shape = Shapes.of(Shapes.raw(type));
            for (int i = 0; i < shape.types().size(); i++) {
                write(shape.types().get(i), shape.component(i, value));
            }
        }
    }

    // Paths, names of rules and sentences come again and again.
    private void writeText(String text) throws IOException {
        Integer known = strings.putIfAbsent(text, strings.size());
        out.writeInt(known == null ? strings.size() - 1 : known);
        if (known == null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private void writeAll(Type type, Collection<?> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            write(Shapes.argument(type, 0), value);
        }
    }

    private void writeMap(Type type, Map<?, ?> map) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            write(Shapes.argument(type, 0), entry.getKey());
            write(Shapes.argument(type, 1), entry.getValue());
        }
    }
}
