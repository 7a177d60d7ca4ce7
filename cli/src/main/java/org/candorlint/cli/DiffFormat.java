package org.candorlint.cli;

/** The formats of a comparison. */
enum DiffFormat {
    TEXT,
    JSON,
    MARKDOWN
}
