package org.candorlint.layerscase.text;

import org.candorlint.layerscase.report.Writer;

/** Breaks the table on purpose: text must not know a report. */
public record ReadsUpward(Writer writer) {}
