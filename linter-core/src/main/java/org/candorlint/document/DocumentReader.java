package org.candorlint.document;

import org.candorlint.text.SourceText;

/** Reads one format. Implementations are immutable and thread-safe. */
public interface DocumentReader {

    /** Reads a page; broken markup is read as far as it goes and never throws. */
    Document read(SourceText source);
}
