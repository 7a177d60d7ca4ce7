package org.candorlint.cli;

/** The formats of a report. */
enum Format {
    TEXT,
    JSON,
    HTML
}
