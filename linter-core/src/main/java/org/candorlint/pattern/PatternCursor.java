package org.candorlint.pattern;

/** A reading place in the source of a pattern; makes the complaints. Not thread-safe. */
final class PatternCursor {

    private final String source;
    private int at;

    PatternCursor(String source) {
        this.source = source;
    }

    /** Skips white space; the next character, or NUL at the end. */
    char peek() {
        while (at < source.length() && Characters.isSpace(source.charAt(at))) {
            at++;
        }
        return here();
    }

    /** The character at this very place, be it white space; NUL at the end. */
    char here() {
        return at(0);
    }

    char at(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : '\0';
    }

    boolean done() {
        return at >= source.length();
    }

    boolean take(char c) {
        if (peek() == c && !done()) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes {@code c} only if nothing stands before it. */
    boolean takeHere(char c) {
        if (here() == c && !done()) {
            at++;
            return true;
        }
        return false;
    }

    void skip(int count) {
        at += count;
    }

    /** The number of characters read so far. */
    int offset() {
        return at;
    }

    String from(int offset) {
        return source.substring(offset, at);
    }

    PatternException error(String message, int offset, String hint) {
        return new PatternException(message, source, offset + 1, hint);
    }
}
