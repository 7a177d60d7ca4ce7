package org.candorlint.rule;

import java.util.Locale;

/** How far a rule or a fact can be relied on to stay. */
public enum Status {
    PREVIEW,
    STABLE,
    DEPRECATED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
