package org.candorlint.cli;

import java.util.Map;

/**
 * What is known of the place where standard output goes.
 *
 * @param interactive whether it is a terminal
 * @param colourful whether it can and may be painted, if it is one
 * @param width cells to a line
 */
record Terminal(boolean interactive, boolean colourful, int width) {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /** A file or a pipe. */
    static Terminal none() {
        return new Terminal(false, false, WIDTH);
    }

    /**
     * @param interactive whether standard output is a terminal, which the launcher tells
     * @param environment of the process: {@code NO_COLOR}, {@code TERM}, {@code COLUMNS}
     */
    static Terminal of(boolean interactive, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                interactive, !refused && !dumb, width(interactive, environment.getOrDefault("COLUMNS", "")));
    }

    // Prose wider than this is hard to read on any screen.
    private static int width(boolean interactive, String columns) {
        if (!interactive || !columns.matches("[0-9]{1,4}")) {
            return WIDTH;
        }
        return Math.min(WIDEST, Math.max(NARROWEST, Integer.parseInt(columns)));
    }
}
