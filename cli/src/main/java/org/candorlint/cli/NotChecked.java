package org.candorlint.cli;

import org.candorlint.finding.Failure;

/** A page that could not be checked. */
final class NotChecked extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    NotChecked(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    Failure failure(String page) {
        return new Failure(page, String.valueOf(getMessage()), hint);
    }
}
