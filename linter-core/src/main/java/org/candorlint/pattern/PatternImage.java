package org.candorlint.pattern;

import java.nio.BufferUnderflowException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A vocabulary and the pattern sets over it as blocks of numbers, which load in a small part of the time that it takes to
 * build them. It knows its patterns by their places alone: who uses one must bring the same patterns in the same order.
 * Immutable and thread-safe.
 */
public final class PatternImage {

    /**
     * Goes up whenever an image of the same patterns comes out otherwise: with the layout, with what is interned, with the
     * inflections, with what a pattern is said to require.
     */
    static final int VERSION = 2;

    private static final int START = 0x63_70_69_00 | VERSION;

    private final String name;
    private final Vocabulary vocabulary;
    private final List<PatternSet.Image> sets;

    private PatternImage(String name, Vocabulary vocabulary, List<PatternSet.Image> sets) {
        this.name = name;
        this.vocabulary = vocabulary;
        this.sets = sets;
    }

    static byte[] bytes(String name, Vocabulary vocabulary, List<PatternSet<?>> sets) {
        BlockOutput out = new BlockOutput();
        out.number(START);
        out.text(name);
        vocabulary.write(out);
        out.number(sets.size());
        sets.forEach(set -> set.image().write(out));
        return out.toBytes();
    }

    /** What {@link PatternSets#image} was asked for; empty if the bytes are of another version, or no image at all. */
    public static Optional<PatternImage> read(byte[] bytes) {
        try {
            BlockInput in = new BlockInput(bytes);
            if (in.number() != START) {
                return Optional.empty();
            }
            String name = in.text();
            Vocabulary vocabulary = Vocabulary.read(in);
            PatternSet.Image[] sets = new PatternSet.Image[in.number()];
            for (int i = 0; i < sets.length; i++) {
                sets[i] = PatternSet.Image.read(in);
            }
            return in.isAtEnd() ? Optional.of(new PatternImage(name, vocabulary, List.of(sets))) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whose patterns they are. */
    public String name() {
        return name;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    <K> PatternSet<K> set(int place, List<K> keys, Function<K, Pattern> pattern) {
        if (place >= sets.size()) {
            throw new IllegalArgumentException("the image holds no more than " + sets.size() + " sets");
        }
        return PatternSet.restored(vocabulary, sets.get(place), keys, pattern);
    }
}
