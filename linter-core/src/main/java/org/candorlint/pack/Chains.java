package org.candorlint.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Follows names that lead to other names. */
final class Chains {

    private Chains() {}

    /** Whether {@code to} is {@code from}, or can be come to from there. */
    static boolean reaches(String from, String to, Function<String, List<String>> next) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (name.equals(to)) {
                return true;
            }
            if (seen.add(name)) {
                next.apply(name).forEach(open::push);
            }
        }
        return false;
    }
}
