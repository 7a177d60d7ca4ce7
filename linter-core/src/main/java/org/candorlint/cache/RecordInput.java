package org.candorlint.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordOutput} wrote. Not thread-safe. */
final class RecordInput {

    private final DataInputStream in;
    private final NamedValues named;
    private final List<String> strings = new ArrayList<>();

    RecordInput(byte[] bytes, NamedValues named) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
        this.named = named;
    }

    /** @throws IOException if the bytes are none that were written for this type */
    @Nullable
    Object read(Type type) throws IOException {
        Class<?> raw = Shapes.raw(type);
        if (raw == double.class) {
            return in.readDouble();
        }
        if (raw == long.class) {
            return in.readLong();
        }
        int head = in.readInt();
        if (raw == int.class) {
            return head;
        }
        if (raw == boolean.class) {
            return head == 1;
        }
        if (head < 0) {
            return null;
        }
        if (raw == String.class) {
            return text(head);
        }
        if (raw == Optional.class) {
            return head == 0 ? Optional.empty() : Optional.ofNullable(read(Shapes.argument(type, 0)));
        }
        if (raw == List.class) {
            return Collections.unmodifiableList(values(type, head));
        }
        if (raw == Set.class) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(values(type, head)));
        }
        if (raw == Map.class) {
            return map(type, head);
        }
        if (raw.isEnum()) {
            return constant(raw, text(head));
        }
        return named.isNamed(raw) ? named.value(raw, text(head)) : record(raw);
    }

    private String text(int index) throws IOException {
        if (index == strings.size()) {
            strings.add(new String(in.readNBytes(size()), StandardCharsets.UTF_8));
        } else if (index > strings.size()) {
            throw new IOException("no string " + index);
        }
        return strings.get(index);
    }

    // What is there bounds what is made room for, whatever the bytes say.
    private int size() throws IOException {
        int size = in.readInt();
        if (size < 0 || size > in.available()) {
            throw new IOException("a string of " + size);
        }
        return size;
    }

    private List<@Nullable Object> values(Type type, int count) throws IOException {
        List<@Nullable Object> values = new ArrayList<>(Math.min(count, in.available()));
        for (int i = 0; i < count; i++) {
            values.add(read(Shapes.argument(type, 0)));
        }
        return values;
    }

    private Map<@Nullable Object, @Nullable Object> map(Type type, int count) throws IOException {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Object key = read(Shapes.argument(type, 0));
            map.put(key, read(Shapes.argument(type, 1)));
        }
        return Collections.unmodifiableMap(map);
    }

    private static Object constant(Class<?> type, String name) throws IOException {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IOException(type + " has no constant " + name);
    }

    private Object record(Class<?> type) throws IOException {
        Shapes.Shape shape = Shapes.of(type);
        @Nullable Object[] components = new Object[shape.types().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = read(shape.types().get(i));
        }
        return shape.make(components);
    }
}
