package org.candorlint.document;

/** A file is not a page that can be read. Carries what a person can do about it. */
public final class UnreadablePage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param message what is wrong, without the name of the file
     * @param hint what to do instead
     */
    public UnreadablePage(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
