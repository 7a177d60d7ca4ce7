package org.candorlint.cli;

import org.candorlint.finding.Failure;
import org.candorlint.pack.FileSize;

/** A page that could not be checked. */
final class NotChecked extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    NotChecked(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    static NotChecked tooLarge(FileSize largest) {
        return new NotChecked(
                "is larger than " + largest, "--max-file-size, or max-file-size in candor.yaml, raises the limit.");
    }

    Failure failure(String page) {
        return new Failure(page, String.valueOf(getMessage()), hint);
    }
}
