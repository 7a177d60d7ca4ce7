package org.candorlint.language.opennlp;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function that remembers its answers, within bounds: when the younger of two maps is full it becomes the older, and
 * the older one is forgotten. The function must depend on its argument alone, so that forgetting costs time only.
 * Thread-safe; two threads that ask at once may both compute.
 */
final class Remembered<V> {

    private final int half;
    private final Function<String, V> function;
    private volatile Generations<V> generations =
            new Generations<>(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

    /** Remembers at most {@code limit} answers, give or take one for each thread. */
    Remembered(int limit, Function<String, V> function) {
        this.half = limit / 2;
        this.function = function;
    }

    V of(String key) {
        Generations<V> now = generations;
        V known = now.young.get(key);
        if (known != null) {
            return known;
        }
        V old = now.old.get(key);
        V answer = old == null ? function.apply(key) : old;
        now.young.put(key, answer);
        if (now.young.size() > half) {
            age();
        }
        return answer;
    }

    private synchronized void age() {
        // Another thread may have done it in the meantime; then the young map is small again.
        Generations<V> now = generations;
        if (now.young.size() > half) {
            generations = new Generations<>(new ConcurrentHashMap<>(), now.young);
        }
    }

    int size() {
        Generations<V> now = generations;
        return now.young.size() + now.old.size();
    }

    private record Generations<V>(ConcurrentHashMap<String, V> young, ConcurrentHashMap<String, V> old) {}
}
