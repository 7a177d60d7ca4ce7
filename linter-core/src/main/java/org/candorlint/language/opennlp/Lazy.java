package org.candorlint.language.opennlp;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for, once. Thread-safe; a supplier that fails is asked again the next time. */
final class Lazy<T> {

    private final Supplier<T> supplier;
    private volatile @Nullable T value;

    Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    T value() {
        T result = value;
        return result == null ? make() : result;
    }

    private synchronized T make() {
        T result = value;
        if (result == null) {
            result = supplier.get();
            value = result;
        }
        return result;
    }

    boolean isMade() {
        return value != null;
    }
}
