package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;

/** The atoms without which a pattern cannot fit. */
final class Anchors {

    private Anchors() {}

    /**
     * Sets of atoms (words, literals, lexicon entries, numbers): a sentence that fits {@code node} holds at least one
     * of each set. Empty if nothing is required.
     */
    static List<List<Node>> required(Node node) {
        if (node instanceof Node.Sequence sequence) {
            List<List<Node>> all = new ArrayList<>();
            for (Node item : sequence.items()) {
                all.addAll(required(item));
            }
            return all;
        } else if (node instanceof Node.Choice choice) {
            return union(choice);
        } else if (node instanceof Node.Repeat repeat) {
            return repeat.required() ? required(repeat.body()) : List.of();
        } else if (node instanceof Node.Capture capture) {
            return required(capture.body());
        } else if (node instanceof Node.Tagged tagged) {
            return required(tagged.word());
        } else if (node instanceof Node.Word
                || node instanceof Node.Literal
                || node instanceof Node.Entry
                || node instanceof Node.Numeral) {
            return List.of(List.of(node));
        }
        return List.of();
    }

    /** One set: the shortest of each option, together. More would have to be multiplied out. */
    private static List<List<Node>> union(Node.Choice choice) {
        List<Node> union = new ArrayList<>();
        for (Node option : choice.options()) {
            List<Node> shortest = List.of();
            for (List<Node> set : required(option)) {
                if (shortest.isEmpty() || set.size() < shortest.size()) {
                    shortest = set;
                }
            }
            if (shortest.isEmpty()) {
                return List.of();
            }
            union.addAll(shortest);
        }
        return List.of(union);
    }
}
