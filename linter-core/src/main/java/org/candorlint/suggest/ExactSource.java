package org.candorlint.suggest;

import java.util.Optional;
import org.candorlint.document.Passage;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/** Finds the source of a stretch of text, where that is plain text too: no mark-up, no code of a template in it. */
public final class ExactSource {

    private static final int LONGEST_ENTITY = 10;

    private ExactSource() {}

    /**
     * The source of a stretch of a passage; empty where something else stands in it, or where the source is taken out of a
     * document that has no lines of its own.
     *
     * @param within half-open offsets in the text of the passage
     */
    public static Optional<Span> of(SourceText source, Passage passage, Span within) {
        Span span = passage.source(within);
        boolean drawn = source.locator(span.start()).isPresent();
        return drawn || !reads(source.slice(span), within.of(passage.text())) ? Optional.empty() : Optional.of(span);
    }

    /** Whether source reads as text: the same characters, entities for some of them, any white space for a blank. */
    static boolean reads(String source, String text) {
        int at = 0;
        int i = 0;
        while (i < source.length() && at < text.length()) {
            char c = source.charAt(i);
            if (Character.isWhitespace(c)) {
                if (!Character.isWhitespace(text.charAt(at))) {
                    return false;
                }
                while (i < source.length() && Character.isWhitespace(source.charAt(i))) {
                    i++;
                }
                at++;
            } else if (c == '&' && !isPlain(text.charAt(at)) && entityEnd(source, i) > 0) {
                i = entityEnd(source, i);
                at += Character.charCount(text.codePointAt(at));
            } else if (c == text.charAt(at)) {
                i++;
                at++;
            } else {
                return false;
            }
        }
        return i == source.length() && at == text.length();
    }

    /** The offset behind an entity that begins here; negative if none does. */
    private static int entityEnd(String source, int start) {
        int i = start + 1;
        while (i < source.length()
                && i - start < LONGEST_ENTITY
                && (isPlain(source.charAt(i)) || source.charAt(i) == '#')) {
            i++;
        }
        return i > start + 1 && i < source.length() && source.charAt(i) == ';' ? i + 1 : -1;
    }

    private static boolean isPlain(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
