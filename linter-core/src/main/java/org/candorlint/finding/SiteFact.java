package org.candorlint.finding;

import org.candorlint.rule.Rule;

/**
 * What one page states of something that all pages of a site should agree on. Kept until all pages of a run are checked, so it
 * holds no more than it must. Immutable and thread-safe.
 *
 * @param rule whose fact it is
 * @param stated the finding that it becomes part of if another page says otherwise, at the place of the statement
 * @param page what stands for the page
 * @param subject what the statement is about, in words that are alike on all pages
 * @param attribute what of it is stated; values of different attributes never exclude each other
 * @param value empty where the page offers a choice, so that nobody is held to one value
 */
public record SiteFact(
        Rule.Conflict rule, Finding stated, String page, String subject, String attribute, String value) {

    boolean isChoice() {
        return value.isEmpty();
    }

    /** Whether both cannot hold of one subject. */
    boolean excludes(SiteFact other) {
        if (value.equals(other.value)) {
            return false;
        }
        return rule.across().figures().containsKey(attribute)
                || rule.exclusive().stream()
                        .anyMatch(pair ->
                                (pair.one().equals(value) && pair.other().equals(other.value))
                                        || (pair.one().equals(other.value)
                                                && pair.other().equals(value)));
    }
}
