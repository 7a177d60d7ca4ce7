package org.candorlint.pack;

import java.util.TreeSet;
import org.candorlint.text.Problem;

/** Gathers the problems of a load, so that an author sees all of them at once. Not thread-safe. */
final class Problems {

    private final TreeSet<Problem> found = new TreeSet<>();

    void add(Problem problem) {
        found.add(problem);
    }

    int count() {
        return found.size();
    }

    /** Ends the load if anything was found. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PackException(found.stream().toList());
        }
    }
}
