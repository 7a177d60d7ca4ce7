package org.candorlint.site;

/** Something that whoever started the run can put right: an option, a configuration, a pack. One clear message, and a hint. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param message what is wrong
     * @param hint what to do about it; may be empty
     */
    public WrongSetting(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
