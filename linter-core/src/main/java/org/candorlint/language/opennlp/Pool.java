package org.candorlint.language.opennlp;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends out objects that only one thread at a time may use. There are never more of them than calls were under way at
 * once, and threads that end leave nothing behind, which thread locals would. Thread-safe.
 */
final class Pool<T> {

    private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
    private final Supplier<T> supplier;

    Pool(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    /** Applies {@code work} to a borrowed object. After a failure the object is dropped: its state is unknown. */
    <R> R with(Function<T, R> work) {
        T polled = idle.poll();
        T borrowed = polled == null ? supplier.get() : polled;
        R result = work.apply(borrowed);
        idle.add(borrowed);
        return result;
    }
}
