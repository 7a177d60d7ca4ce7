package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;

/** Writes a lexicon entry out as the sequences of terms that it stands for. */
final class LexiconEntries {

    private static final int MAX_SEQUENCES = 500;

    private final String source;

    private LexiconEntries(String source) {
        this.source = source;
    }

    /** The sequences of an entry, each of words, literals and numbers; choices and options are multiplied out. */
    static List<List<Node>> expand(String entry) {
        List<Node> simple = SimpleEntry.read(entry);
        if (!simple.isEmpty()) {
            return List.of(simple);
        }
        List<List<Node>> sequences = new ArrayList<>();
        for (List<Node> sequence : new LexiconEntries(entry).sequences(new PatternParser(entry).parse())) {
            if (!sequence.isEmpty()) {
                sequences.add(sequence);
            }
        }
        return sequences;
    }

    private List<List<Node>> sequences(Node node) {
        if (node instanceof Node.Word || node instanceof Node.Literal || node instanceof Node.Numeral) {
            return List.of(List.of(node));
        } else if (node instanceof Node.Choice choice) {
            List<List<Node>> all = new ArrayList<>();
            for (Node option : choice.options()) {
                all.addAll(sequences(option));
            }
            return checked(all);
        } else if (node instanceof Node.Repeat repeat && !repeat.repeated()) {
            List<List<Node>> both = new ArrayList<>(sequences(repeat.body()));
            both.add(List.of());
            return both;
        } else if (node instanceof Node.Sequence sequence) {
            List<List<Node>> product = List.of(List.of());
            for (Node item : sequence.items()) {
                product = checked(product(product, sequences(item)));
            }
            return product;
        }
        throw new PatternException(
                "an entry of a lexicon cannot hold this",
                source,
                1,
                "entries are words, \"literals\", # and ( | ) and ? of these; other lexicons go into includes");
    }

    private static List<List<Node>> product(List<List<Node>> heads, List<List<Node>> tails) {
        List<List<Node>> product = new ArrayList<>();
        for (List<Node> head : heads) {
            for (List<Node> tail : tails) {
                List<Node> joined = new ArrayList<>(head);
                joined.addAll(tail);
                product.add(joined);
            }
        }
        return product;
    }

    private List<List<Node>> checked(List<List<Node>> sequences) {
        if (sequences.size() > MAX_SEQUENCES) {
            throw new PatternException("this stands for too many phrases", source, 1, "write several entries");
        }
        return sequences;
    }
}
