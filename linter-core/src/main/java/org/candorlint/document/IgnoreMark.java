package org.candorlint.document;

import java.util.Optional;
import org.candorlint.text.Position;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A comment in a page that speaks to Candor, as it was written: its name begins with {@code candor-ignore}. Immutable and
 * thread-safe.
 *
 * @param name the first word of the comment
 * @param arguments what follows it
 * @param comment all of the comment, half-open UTF-16 offsets in the source
 * @param at line and column of its first character
 * @param next the element, block or rest of running text that follows the comment; null where nothing does
 */
public record IgnoreMark(
        String name,
        String arguments,
        Span comment,
        Position at,
        @Nullable Span next) {

    private static final String PREFIX = "candor-ignore";

    /** From the text between {@code <!--} and {@code -->}, if it is one. */
    public static Optional<IgnoreMark> of(String text, Span comment, Position at) {
        String stripped = text.strip();
        if (!stripped.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int end = PREFIX.length();
        while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
            end++;
        }
        return Optional.of(new IgnoreMark(
                stripped.substring(0, end), stripped.substring(end).strip(), comment, at, null));
    }

    /** The same comment with what follows it. */
    public IgnoreMark before(Span following) {
        return new IgnoreMark(name, arguments, comment, at, following);
    }
}
