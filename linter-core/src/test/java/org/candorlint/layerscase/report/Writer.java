package org.candorlint.layerscase.report;

/** Keeps the table: it imports nothing. */
public record Writer(String name) {}
