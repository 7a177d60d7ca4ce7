package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes all the pattern sets over one vocabulary, one after the other: from the patterns, or from the image of the same sets
 * made in the same order. Not thread-safe.
 */
public final class PatternSets {

    private final Vocabulary vocabulary;
    private final @Nullable PatternImage image;
    private final List<PatternSet<?>> made = new ArrayList<>();

    private PatternSets(Vocabulary vocabulary, @Nullable PatternImage image) {
        this.vocabulary = vocabulary;
        this.image = image;
    }

    public static PatternSets over(Vocabulary vocabulary) {
        return new PatternSets(vocabulary, null);
    }

    public static PatternSets restored(PatternImage image) {
        return new PatternSets(image.vocabulary(), image);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The next set.
     *
     * @param keys what patterns are added under, in this order
     * @throws IllegalArgumentException if the vocabulary was built without one of the patterns, or the image is one of
     *     another number of sets or patterns
     */
    public <K> PatternSet<K> next(List<K> keys, Function<K, Pattern> pattern) {
        PatternSet<K> set = image == null ? make(keys, pattern) : image.set(made.size(), keys, pattern);
        made.add(set);
        return set;
    }

    /**
     * What has been made so far, as {@link PatternImage#read} reads it.
     *
     * @param name says whose patterns they are
     */
    public byte[] image(String name) {
        return PatternImage.bytes(name, vocabulary, made);
    }

    private <K> PatternSet<K> make(List<K> keys, Function<K, Pattern> pattern) {
        PatternSet.Builder<K> builder = PatternSet.builder(vocabulary);
        keys.forEach(key -> builder.add(key, pattern.apply(key)));
        return builder.build();
    }
}
