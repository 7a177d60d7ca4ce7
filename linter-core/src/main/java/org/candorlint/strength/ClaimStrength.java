package org.candorlint.strength;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the words of a claim come to. Immutable and thread-safe.
 *
 * @param steps on which step of each scale it stands, in the order of the scales
 * @param figures its numbers, in order
 * @param products kinds of product that it names, as lexicons
 * @param conditions words that say for what, each alone, without a plural s
 */
public record ClaimStrength(
        Map<String, Step> steps, List<Figure> figures, Set<String> products, Set<String> conditions) {

    public ClaimStrength {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        figures = List.copyOf(figures);
        products = Collections.unmodifiableSet(new TreeSet<>(products));
        conditions = Collections.unmodifiableSet(new TreeSet<>(conditions));
    }

    /**
     * A step of a scale.
     *
     * @param place of the step, 0-based, the weakest first
     * @param id its name
     * @param words of the claim that lead to it; empty where no word of the scale stands
     */
    public record Step(int place, String id, String words) {

        String shown() {
            return words.isEmpty() ? id : "\"" + words + "\"";
        }
    }
}
