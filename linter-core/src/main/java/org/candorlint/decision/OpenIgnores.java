package org.candorlint.decision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candorlint.document.IgnoreMark;
import org.jspecify.annotations.Nullable;

/** The comments of a page that begin to ignore something and that nothing has ended yet. Not thread-safe. */
final class OpenIgnores {

    private final Deque<IgnoreMark> all = new ArrayDeque<>();
    private final Map<String, Deque<IgnoreMark>> byName = new HashMap<>();

    // What one of the two stacks gave away lies in the other until it comes to the top: to look for it would take time
    // that grows
    // with the square of the comments.
    private final Set<IgnoreMark> ended = new HashSet<>();

    void begin(IgnoreMark start) {
        all.push(start);
        byName.computeIfAbsent(start.arguments().split("\\s", 2)[0], name -> new ArrayDeque<>())
                .push(start);
    }

    /**
     * Ends the last that was begun.
     *
     * @param name of the rule or category; empty for whatever is open
     */
    Optional<IgnoreMark> end(String name) {
        Deque<IgnoreMark> open = name.isEmpty() ? all : byName.getOrDefault(name, all);
        if (!name.isEmpty() && !byName.containsKey(name)) {
            return Optional.empty();
        }
        @Nullable IgnoreMark start = open.poll();
        while (start != null && !ended.add(start)) {
            start = open.poll();
        }
        return Optional.ofNullable(start);
    }

    /** Those that nothing ended, the last first. */
    List<IgnoreMark> left() {
        return all.stream().filter(mark -> !ended.contains(mark)).toList();
    }
}
