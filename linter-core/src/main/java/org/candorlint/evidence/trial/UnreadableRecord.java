package org.candorlint.evidence.trial;

/** A file that should hold the record of a trial and does not. The message is one line. */
public final class UnreadableRecord extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableRecord(String message) {
        super(message);
    }
}
