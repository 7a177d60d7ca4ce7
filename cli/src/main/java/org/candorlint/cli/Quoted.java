package org.candorlint.cli;

/** Names of folders as globs in YAML. */
final class Quoted {

    private Quoted() {}

    /**
     * In double quotes.
     *
     * @param pattern a name, in which only {@code *} keeps its meaning
     */
    static String glob(String pattern) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < ' ') {
                quoted.append('?');
            } else if ("[]{}?".indexOf(c) >= 0) {
                quoted.append("\\\\").append(c);
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
