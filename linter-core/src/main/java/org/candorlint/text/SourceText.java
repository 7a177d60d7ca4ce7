package org.candorlint.text;

import java.util.List;
import java.util.Optional;

/**
 * The characters of one file as they were decoded, with its name. Offsets into it are half-open UTF-16; lines and
 * columns are 1-based. Immutable and thread-safe.
 */
public final class SourceText {

    private final String path;
    private final String content;
    private final List<String> notes;
    private final LineMap lines;
    private final Locators locators;

    private SourceText(String path, String content, List<String> notes, Locators locators) {
        this.path = path;
        this.content = content;
        this.notes = List.copyOf(notes);
        this.lines = new LineMap(content);
        this.locators = locators;
    }

    public static SourceText of(String path, String content) {
        return new SourceText(path, content, List.of(), Locators.NONE);
    }

    /** With what a reader of the report should know about the decoding, such as a charset that had to be guessed. */
    public static SourceText of(String path, String content, List<String> notes) {
        return new SourceText(path, content, notes, Locators.NONE);
    }

    /** Text that was taken out of a file without lines of its own, with what a person calls its places there. */
    public static SourceText of(String path, String content, List<String> notes, Locators locators) {
        return new SourceText(path, content, notes, locators);
    }

    /** The name under which findings report this text; with {@code /} as separator. */
    public String path() {
        return path;
    }

    public String content() {
        return content;
    }

    public List<String> notes() {
        return notes;
    }

    public Position position(int offset) {
        return lines.position(offset);
    }

    /** What a person calls the place of an offset, such as {@code page 3, paragraph 2}; empty where lines say it. */
    public Optional<String> locator(int offset) {
        return locators.at(offset);
    }

    /** The line that holds {@code offset}, without its terminator. */
    public Span lineSpan(int offset) {
        Span line = lines.line(offset);
        int end = line.end();
        while (end > line.start() && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(line.start(), end);
    }

    /** The offset of a 1-based line's first character. */
    public int offsetOfLine(int line) {
        if (line < 1 || line > lines.lines()) {
            throw new IndexOutOfBoundsException("line " + line + " of " + lines.lines());
        }
        return lines.start(line);
    }

    public String slice(Span span) {
        return content.substring(span.start(), span.end());
    }
}
