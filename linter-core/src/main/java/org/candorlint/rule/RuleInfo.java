package org.candorlint.rule;

import java.util.List;

/**
 * What every rule has. Immutable and thread-safe.
 *
 * @param id full name, {@code category/name}
 * @param category id of its category
 * @param severity the default where no market says otherwise
 * @param summary one line without a full stop, the message of its findings
 * @param why the reason, for people who want to understand
 * @param remedy what would have to be true, or what to do
 * @param provisions ids of the law behind it
 * @param file where it is written, for messages
 */
public record RuleInfo(
        String id,
        String category,
        Status status,
        Severity severity,
        String summary,
        String why,
        String remedy,
        List<String> provisions,
        List<Example> examples,
        String file) {

    public RuleInfo {
        provisions = List.copyOf(provisions);
        examples = List.copyOf(examples);
    }
}
