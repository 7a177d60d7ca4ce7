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

    /** A document that cannot be read to its end. */
    public static UnreadablePage broken(String why) {
        return new UnreadablePage(
                "the document is broken: " + why, "open it in the program that wrote it and save it anew");
    }

    /** A document that opens only with a password or a key. */
    public static UnreadablePage encrypted() {
        return new UnreadablePage(
                "the document is encrypted, so it cannot be checked", "save a copy without a password");
    }

    public String hint() {
        return hint;
    }
}
