package org.candorlint.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * @param figures what was measured of it; null where nothing was
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
        String file,
        @Nullable Measured figures) {

    public RuleInfo {
        provisions = List.copyOf(provisions);
        examples = List.copyOf(examples);
    }

    /** One of which nothing was measured. */
    public RuleInfo(
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
        this(id, category, status, severity, summary, why, remedy, provisions, examples, file, null);
    }

    /** How often its findings were right on labelled copy, where its pack says so. */
    public Optional<Measured> measured() {
        return Optional.ofNullable(figures);
    }
}
