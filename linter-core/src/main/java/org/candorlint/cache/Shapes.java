package org.candorlint.cache;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What records are made of. */
final class Shapes {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    private Shapes() {}

    /** A record type. */
    record Shape(List<Type> types, List<Method> accessors, Constructor<?> constructor) {

        @Nullable
        Object component(int index, Object value) {
            try {
                return accessors.get(index).invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a component of a record cannot be read", e);
            }
        }

        /** @throws IOException if the record refuses such components */
        Object make(@Nullable Object[] components) throws IOException {
            try {
                return constructor.newInstance(components);
            } catch (ReflectiveOperationException e) {
                throw new IOException("no components of " + constructor.getDeclaringClass(), e);
            }
        }
    }

    /** @throws IllegalArgumentException if it is no record */
    static Shape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Shapes::read);
    }

    private static Shape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("there is no way to keep a " + type.getName());
        }
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return new Shape(
                    Stream.of(components).map(RecordComponent::getGenericType).toList(),
                    Stream.of(components).map(RecordComponent::getAccessor).toList(),
                    type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType many) {
            return (Class<?>) many.getRawType();
        }
        if (type instanceof Class<?> plain) {
            return plain;
        }
        throw new IllegalArgumentException("there is no way to keep a " + type.getTypeName());
    }

    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** All types that values of a type are made of, as text, so that what was written for other types is known as such. */
    static void describe(Type type, NamedValues named, Set<String> described) {
        Class<?> raw = raw(type);
        if (type instanceof ParameterizedType many) {
            for (Type argument : many.getActualTypeArguments()) {
                describe(argument, named, described);
            }
        } else if (raw.isEnum()) {
            described.add(raw.getName() + List.of(raw.getEnumConstants()));
        } else if (!raw.isPrimitive() && raw != String.class && !named.isNamed(raw)) {
            List<Type> types = of(raw).types();
            if (described.add(raw.getName() + types)) {
                types.forEach(component -> describe(component, named, described));
            }
        }
    }
}
