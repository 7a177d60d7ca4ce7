package org.candorlint.pattern;

import java.util.List;
import java.util.function.Consumer;

/** Questions about a syntax tree. */
final class PatternTraits {

    private PatternTraits() {}

    /** Calls {@code visitor} with every node that holds no other, those under {@code !} and a tag included. */
    static void leaves(Node node, Consumer<Node> visitor) {
        List<Node> inside = children(node);
        if (inside.isEmpty()) {
            visitor.accept(node);
        }
        for (Node child : inside) {
            leaves(child, visitor);
        }
    }

    static List<Node> children(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        } else if (node instanceof Node.Choice choice) {
            return choice.options();
        } else if (node instanceof Node.Repeat repeat) {
            return List.of(repeat.body());
        } else if (node instanceof Node.Capture capture) {
            return List.of(capture.body());
        } else if (node instanceof Node.Not not) {
            return not.atoms();
        } else if (node instanceof Node.Tagged tagged) {
            return List.of(tagged.word());
        }
        return List.of();
    }

    /** Whether it can fit no term at all. */
    static boolean isNullable(Node node) {
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (!isNullable(item)) {
                    return false;
                }
            }
            return true;
        } else if (node instanceof Node.Choice choice) {
            return choice.options().stream().anyMatch(PatternTraits::isNullable);
        } else if (node instanceof Node.Repeat repeat) {
            return !repeat.required() || isNullable(repeat.body());
        } else if (node instanceof Node.Capture capture) {
            return isNullable(capture.body());
        }
        return node instanceof Node.Gap || node instanceof Node.Start || node instanceof Node.End;
    }

    static boolean startsWithGap(Node node) {
        return node instanceof Node.Gap
                || (node instanceof Node.Sequence sequence
                        && startsWithGap(sequence.items().get(0)))
                || (node instanceof Node.Choice choice
                        && choice.options().stream().anyMatch(PatternTraits::startsWithGap))
                || (node instanceof Node.Capture capture && startsWithGap(capture.body()));
    }

    static boolean endsWithGap(Node node) {
        return node instanceof Node.Gap
                || (node instanceof Node.Sequence sequence
                        && endsWithGap(sequence.items().get(sequence.items().size() - 1)))
                || (node instanceof Node.Choice choice
                        && choice.options().stream().anyMatch(PatternTraits::endsWithGap))
                || (node instanceof Node.Capture capture && endsWithGap(capture.body()));
    }
}
