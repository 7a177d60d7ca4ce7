package org.candorlint.report;

import java.util.Locale;

/** What stands together in the report for people. */
public enum GroupBy {
    PAGE,
    RULE,
    CATEGORY,
    PROVISION;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
