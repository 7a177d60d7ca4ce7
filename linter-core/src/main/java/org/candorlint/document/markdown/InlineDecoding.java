package org.candorlint.document.markdown;

import org.candorlint.document.html.CharacterReference;
import org.candorlint.text.FoldedText;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Walks a stretch of Markdown in step with what the parser made of it, so that each character gets its place. */
final class InlineDecoding {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private InlineDecoding() {}

    /**
     * Appends {@code literal}, which the parser read from {@code start} on.
     *
     * @param around the block, to which the text is mapped as a whole where the two disagree
     */
    static void append(FoldedText out, String source, int start, String literal, Span around) {
        if (source.startsWith(literal, start)) {
            out.copy(source, start, start + literal.length());
        } else if (walk(source, start, literal, around.end(), null)) {
            walk(source, start, literal, around.end(), out);
        } else {
            out.coarse(literal, around.start(), around.end());
        }
    }

    private static boolean walk(String source, int start, String literal, int end, @Nullable FoldedText out) {
        int at = start;
        int read = 0;
        while (read < literal.length()) {
            if (at >= end) {
                return false;
            }
            CharacterReference reference = reference(source, at, end);
            if (reference != null && literal.startsWith(reference.text(), read)) {
                if (out != null) {
                    out.replace(reference.text(), at, at + reference.length());
                }
                at += reference.length();
                read += reference.text().length();
                continue;
            }
            char c = source.charAt(at);
            boolean escape = c == '\\'
                    && at + 1 < end
                    && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0
                    && source.charAt(at + 1) == literal.charAt(read);
            int width = escape ? 2 : 1;
            boolean replaced = c == 0 && literal.charAt(read) == '\uFFFD';
            if (!replaced && source.charAt(at + width - 1) != literal.charAt(read)) {
                return false;
            }
            if (out != null) {
                out.replace(literal.substring(read, read + 1), at, at + width);
            }
            at += width;
            read++;
        }
        return true;
    }

    /** Unlike HTML, Markdown wants the semicolon. */
    private static @Nullable CharacterReference reference(String source, int at, int end) {
        if (source.charAt(at) != '&') {
            return null;
        }
        CharacterReference reference = CharacterReference.at(source, at, end, false);
        return reference != null && source.charAt(at + reference.length() - 1) == ';' ? reference : null;
    }
}
