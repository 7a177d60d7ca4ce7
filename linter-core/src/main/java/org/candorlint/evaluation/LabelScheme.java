package org.candorlint.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which labels are scored, and how. Immutable and thread-safe.
 *
 * @param sentence labels of a sentence
 * @param page labels of a whole page
 * @param optionalUpTo labels that are optional on short sentences, with the most words that a short one has
 */
public record LabelScheme(Set<String> sentence, Set<String> page, Map<String, Integer> optionalUpTo) {

    public LabelScheme {
        sentence = Set.copyOf(sentence);
        page = Set.copyOf(page);
        optionalUpTo = Map.copyOf(optionalUpTo);
    }

    /**
     * Reads a scheme: one label a line, {@code label<TAB>sentence} or {@code label<TAB>page}, and for one that is optional on
     * short sentences a third column with a number of words. Lines that are empty or begin with {@code #} are skipped.
     *
     * @throws IllegalArgumentException when a line says anything else
     */
    public static LabelScheme parse(String text) {
        Set<String> sentence = new HashSet<>();
        Set<String> page = new HashSet<>();
        Map<String, Integer> optionalUpTo = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.strip().split("\t", -1);
            boolean known = columns.length > 1 && (columns[1].equals("sentence") || columns[1].equals("page"));
            if (!known || (columns.length > 2 && !columns[2].matches("[0-9]{1,4}"))) {
                throw new IllegalArgumentException("line " + number
                        + " of the label scheme: expected a label, \"sentence\" or \"page\", and perhaps a number of"
                        + " words, with tabs between; got: " + line);
            }
            (columns[1].equals("page") ? page : sentence).add(columns[0]);
            if (columns.length > 2) {
                optionalUpTo.put(columns[0], Integer.parseInt(columns[2]));
            }
        }
        return new LabelScheme(sentence, page, optionalUpTo);
    }

    /** Whether findings with this category are scored; a market's own categories, say, are not. */
    boolean scores(String category) {
        return sentence.contains(category) || page.contains(category);
    }

    /** Moves the labels that are optional on a sentence of this length. */
    LabelledSentence adjusted(LabelledSentence labelled, int words) {
        Set<String> moved = labelled.labels().stream()
                .filter(label -> words <= optionalUpTo.getOrDefault(label, -1))
                .collect(Collectors.toSet());
        if (moved.isEmpty()) {
            return labelled;
        }
        Set<String> labels = new HashSet<>(labelled.labels());
        labels.removeAll(moved);
        moved.addAll(labelled.optional());
        return new LabelledSentence(labelled.text(), labels, moved);
    }
}
