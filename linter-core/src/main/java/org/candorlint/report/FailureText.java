package org.candorlint.report;

import org.candorlint.finding.Failure;

/** A page that was not checked, in one sentence for formats that have no place of their own for it. */
public final class FailureText {

    /** The name under which formats that name rules report it. */
    public static final String NAME = "candor/not-checked";

    private FailureText() {}

    /** {@code not checked: is not text (It looks like a picture.)}; the page is named elsewhere. */
    public static String of(Failure failure) {
        String hint = failure.hint().isBlank() ? "" : " (" + failure.hint() + ")";
        return "not checked: " + failure.message() + hint;
    }
}
