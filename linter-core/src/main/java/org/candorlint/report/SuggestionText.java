package org.candorlint.report;

import org.candorlint.finding.Suggestion;

/** A suggestion in one line. */
public final class SuggestionText {

    private SuggestionText() {}

    /** What to do, what stands there afterwards, and what it needs. */
    public static String of(Suggestion suggestion) {
        String result = suggestion.result().isEmpty() ? "" : " \u2192 " + suggestion.result();
        String needs = suggestion.needs().isEmpty() ? "" : " Needed: " + suggestion.needs();
        return suggestion.does() + result + needs;
    }
}
