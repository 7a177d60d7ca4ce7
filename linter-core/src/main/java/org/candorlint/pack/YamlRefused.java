package org.candorlint.pack;

/** YAML that is well-formed but that Candor does not read. */
final class YamlRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String hint;

    YamlRefused(int offset, String what, String hint) {
        super(what + " is not allowed here");
        this.offset = offset;
        this.hint = hint;
    }

    int offset() {
        return offset;
    }

    String hint() {
        return hint;
    }
}
