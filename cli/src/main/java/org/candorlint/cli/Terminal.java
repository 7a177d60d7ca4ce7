package org.candorlint.cli;

import java.util.Map;

/**
 * What is known of the place where standard output goes.
 *
 * @param interactive whether it is a terminal
 * @param colourful whether it can and may be painted, if it is one
 * @param width cells to a line
 * @param messages whether standard error is a terminal
 */
record Terminal(boolean interactive, boolean colourful, int width, boolean messages) {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /** One of which only standard output is known. */
    Terminal(boolean interactive, boolean colourful, int width) {
        this(interactive, colourful, width, false);
    }

    /** A file or a pipe. */
    static Terminal none() {
        return new Terminal(false, false, WIDTH);
    }

    /**
     * @param interactive whether standard output is a terminal, which the launcher tells
     * @param messages whether standard error is
     * @param environment of the process: {@code NO_COLOR}, {@code TERM}, {@code COLUMNS}
     */
    static Terminal of(boolean interactive, boolean messages, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                interactive,
                !refused && !dumb,
                width(interactive || messages, environment.getOrDefault("COLUMNS", "")),
                messages && !dumb);
    }

    // Prose wider than this is hard to read on any screen.
    private static int width(boolean known, String columns) {
        if (!known || !columns.matches("[0-9]{1,4}")) {
            return WIDTH;
        }
        return Math.min(WIDEST, Math.max(NARROWEST, Integer.parseInt(columns)));
    }
}
