package org.candorlint.cli;

/** Something that the person at the keyboard can put right: one clear message, and a hint. Ends the run with status 2. */
final class UserMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    UserMistake(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it; may be empty. */
    String hint() {
        return hint;
    }
}
