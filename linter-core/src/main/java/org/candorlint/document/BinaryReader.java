package org.candorlint.document;

/** Reads one format that is more than characters. Implementations are immutable and thread-safe. */
public interface BinaryReader {

    /**
     * Reads a file.
     *
     * @param path the name for findings
     * @throws UnreadablePage if it is broken, encrypted, or larger inside than a document has reason to be
     */
    Document read(String path, byte[] bytes);
}
