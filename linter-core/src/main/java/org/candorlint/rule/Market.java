package org.candorlint.rule;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A jurisdiction: which provisions apply (those whose id starts with one of its prefixes) and how severe a category is.
 *
 * @param id such as {@code us}
 * @param name for people
 * @param parent the market it inherits from, if any
 * @param regulator the short name of the regulator that approves therapies there
 * @param severities per category, where they differ from the category's default
 */
public record Market(
        String id, String name, @Nullable String parent, String regulator, Map<String, Severity> severities) {

    public Market {
        severities = Map.copyOf(severities);
    }

    public Optional<Severity> severity(String category) {
        return Optional.ofNullable(severities.get(category));
    }

    /** Whether a provision with this id can apply here, not counting inherited ones. */
    public boolean owns(String provision) {
        return provision.startsWith(id + "/");
    }
}
