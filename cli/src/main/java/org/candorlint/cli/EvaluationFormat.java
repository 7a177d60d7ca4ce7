package org.candorlint.cli;

/** The formats of an evaluation. */
enum EvaluationFormat {
    TEXT,
    JSON
}
