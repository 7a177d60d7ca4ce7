package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;

/** The atoms without which a pattern cannot fit. */
final class Anchors {

    private static final int FREQUENT = 20;
    private static final int MANY = 5;

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

    /** One set: of each option the one that tells most, together. More would have to be multiplied out. */
    private static List<List<Node>> union(Node.Choice choice) {
        List<Node> union = new ArrayList<>();
        for (Node option : choice.options()) {
            List<Node> rarest = List.of();
            int least = Integer.MAX_VALUE;
            for (List<Node> set : required(option)) {
                int weight = weight(set);
                if (weight < least) {
                    rarest = set;
                    least = weight;
                }
            }
            if (rarest.isEmpty()) {
                return List.of();
            }
            union.addAll(rarest);
        }
        return List.of(union);
    }

    /** A guess at how often one of them is met, in no unit. */
    private static int weight(List<Node> atoms) {
        int weight = 0;
        for (Node atom : atoms) {
            boolean frequent =
                    (atom instanceof Node.Word word && FrequentWords.english().holds(word.base()))
                            || (atom instanceof Node.Literal literal
                                    && FrequentWords.english().holds(literal.form()));
            boolean many = atom instanceof Node.Entry || atom instanceof Node.Numeral;
            weight += frequent ? FREQUENT : many ? MANY : 1;
        }
        return weight;
    }
}
