package org.candorlint.rule;

import java.util.Map;

/**
 * How a rule words its reasons. Immutable and thread-safe.
 *
 * @param <S> what there is to say
 */
public record Wording<S extends Enum<S> & Said>(Map<S, Template> templates) {

    public Wording {
        templates = Map.copyOf(templates);
    }

    /**
     * The words for something, with these values in their slots.
     *
     * @throws IllegalArgumentException if the rule has no words for it; a loader sees that it has
     */
    public String say(S what, Map<String, String> values) {
        Template template = templates.get(what);
        if (template == null) {
            throw new IllegalArgumentException("no words for " + what);
        }
        return template.fill(values);
    }

    public String say(S what) {
        return say(what, Map.of());
    }
}
