package org.candorlint.cli;

/** When output is painted. */
enum ColourWhen {
    AUTO,
    ALWAYS,
    NEVER;

    boolean paints(Terminal terminal) {
        return switch (this) {
            case AUTO -> terminal.interactive() && terminal.colourful();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}
