package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Compiles a syntax tree. Not thread-safe. */
final class ProgramWriter {

    private final Vocabulary vocabulary;
    private final Ints operations = new Ints();
    private final Ints first = new Ints();
    private final Ints second = new Ints();
    private final List<TermTest> tests = new ArrayList<>();
    private final List<String> captures = new ArrayList<>();

    private ProgramWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Program write(Pattern pattern, Vocabulary vocabulary) {
        ProgramWriter writer = new ProgramWriter(vocabulary);
        writer.node(pattern.root());
        writer.add(Program.ACCEPT, 0);
        byte[] operations = new byte[writer.operations.size()];
        for (int i = 0; i < operations.length; i++) {
            operations[i] = (byte) writer.operations.get(i);
        }
        return new Program(
                operations,
                writer.first.toArray(),
                writer.second.toArray(),
                writer.tests.toArray(TermTest[]::new),
                List.copyOf(writer.captures),
                FirstTerms.of(pattern, vocabulary));
    }

    private void node(Node node) {
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                node(item);
            }
        } else if (node instanceof Node.Choice choice) {
            choice(choice);
        } else if (node instanceof Node.Repeat repeat) {
            repeat(repeat);
        } else if (node instanceof Node.Gap gap) {
            gap(gap);
        } else if (node instanceof Node.Capture capture) {
            int place = capture(capture.name());
            add(Program.OPEN, place);
            node(capture.body());
            add(Program.CLOSE, place);
        } else if (node instanceof Node.Start) {
            add(Program.START, 0);
        } else if (node instanceof Node.End) {
            add(Program.END, 0);
        } else if (node instanceof Node.Entry entry) {
            add(Program.ENTRY, lexicon(entry));
        } else {
            boolean nameless = node instanceof Node.Not || node instanceof Node.Tag;
            add(nameless ? Program.PASS : Program.TERM, tests.size());
            tests.add(TermTest.of(node, vocabulary));
        }
    }

    /** Words among the options are one test, however many they are; which of them stands there is all the same. */
    private void choice(Node.Choice choice) {
        BitSet words = new BitSet();
        List<Node> others = new ArrayList<>();
        sort(choice, words, others);
        if (others.isEmpty()) {
            words(words);
            return;
        }
        List<Integer> jumps = new ArrayList<>();
        if (!words.isEmpty()) {
            int split = add(Program.SPLIT, here() + 1);
            words(words);
            jumps.add(add(Program.JUMP, 0));
            second.set(split, here());
        }
        for (int i = 0; i < others.size() - 1; i++) {
            int split = add(Program.SPLIT, here() + 1);
            node(others.get(i));
            jumps.add(add(Program.JUMP, 0));
            second.set(split, here());
        }
        node(others.get(others.size() - 1));
        jumps.forEach(jump -> first.set(jump, here()));
    }

    private void sort(Node.Choice choice, BitSet words, List<Node> others) {
        for (Node option : choice.options()) {
            if (option instanceof Node.Choice inner) {
                sort(inner, words, others);
            } else if (option instanceof Node.Word word) {
                for (int form : vocabulary.inflected(word.base())) {
                    words.set(form);
                }
            } else if (option instanceof Node.Literal literal) {
                words.set(vocabulary.exact(literal.form()));
            } else {
                others.add(option);
            }
        }
    }

    private void words(BitSet forms) {
        add(Program.TERM, tests.size());
        tests.add(TermTest.ofForms(forms.stream().toArray()));
    }

    private void repeat(Node.Repeat repeat) {
        if (repeat.required()) {
            int body = here();
            node(repeat.body());
            int split = add(Program.SPLIT, body);
            second.set(split, here());
            return;
        }
        int split = add(Program.SPLIT, here() + 1);
        node(repeat.body());
        if (repeat.repeated()) {
            add(Program.JUMP, split);
        }
        second.set(split, here());
    }

    private void gap(Node.Gap gap) {
        byte step = gap.crossing() ? Program.STRIDE : Program.STEP;
        if (gap.limit() == Node.Gap.UNLIMITED) {
            int split = add(Program.SPLIT, here() + 1);
            add(step, 0);
            add(Program.JUMP, split);
            second.set(split, here());
            return;
        }
        List<Integer> splits = new ArrayList<>();
        for (int i = 0; i < gap.limit(); i++) {
            splits.add(add(Program.SPLIT, here() + 1));
            add(step, 0);
        }
        splits.forEach(split -> second.set(split, here()));
    }

    private int capture(String name) {
        if (!captures.contains(name)) {
            captures.add(name);
        }
        return captures.indexOf(name);
    }

    private int lexicon(Node.Entry entry) {
        int index = vocabulary.lexiconIndex(entry.lexicon());
        if (index < 0) {
            throw new IllegalArgumentException("the vocabulary has no lexicon " + entry.lexicon());
        }
        return index;
    }

    private int here() {
        return operations.size();
    }

    private int add(byte operation, int argument) {
        operations.add(operation);
        first.add(argument);
        second.add(0);
        return here() - 1;
    }
}
