package org.candorlint.document.html;

import org.candorlint.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Walks a slice of markup in step with what the parser made of it, so that each decoded character gets its place. The
 * parser has the last word: where the two disagree, the slice is mapped as a whole.
 */
final class Decoding {

    private static final String CDATA = "<![CDATA[";

    private final String source;
    private final String decoded;
    private final boolean inAttribute;
    private int at;
    private int read;

    private Decoding(String source, String decoded, boolean inAttribute, int start) {
        this.source = source;
        this.decoded = decoded;
        this.inAttribute = inAttribute;
        this.at = start;
    }

    /** Appends {@code decoded}, which the parser read from {@code [start, end)}. */
    static void append(FoldedText out, String source, int start, int end, String decoded, boolean inAttribute) {
        if (decoded.length() == end - start && source.startsWith(decoded, start)) {
            out.copy(source, start, end);
        } else if (new Decoding(source, decoded, inAttribute, start).walk(end, null)) {
            new Decoding(source, decoded, inAttribute, start).walk(end, out);
        } else {
            out.coarse(decoded, start, end);
        }
    }

    /** Whether the slice, decoded, is the parser's text; what is decoded goes to {@code out} if there is one. */
    private boolean walk(int end, @Nullable FoldedText out) {
        boolean literal = source.startsWith(CDATA, at) && !decoded.startsWith(CDATA);
        if (literal) {
            at += CDATA.length();
        }
        while (at < end) {
            int plain = plainEnd(end, literal);
            if (plain > at) {
                if (out != null) {
                    out.copy(source, at, plain);
                }
                read += plain - at;
                at = plain;
            } else if (!step(end, literal, out)) {
                return false;
            }
        }
        return read == decoded.length();
    }

    private int plainEnd(int end, boolean literal) {
        int i = at;
        int j = read;
        while (i < end && j < decoded.length() && source.charAt(i) == decoded.charAt(j)) {
            if (source.charAt(i) == '&' && !literal) {
                break;
            }
            i++;
            j++;
        }
        return i;
    }

    /** Takes one place at which source and text differ. */
    private boolean step(int end, boolean literal, @Nullable FoldedText out) {
        char c = source.charAt(at);
        if (c == '&' && !literal) {
            return reference(end, out);
        }
        if (c == '\r' && at + 1 < end && source.charAt(at + 1) == '\n') {
            return take("", 1, 0, out);
        }
        if (c == '\r' && next('\n')) {
            return take("\n", 1, 1, out);
        }
        if (c == 0) {
            return next('\uFFFD') ? take("\uFFFD", 1, 1, out) : take("", 1, 0, out);
        }
        if (literal && source.startsWith("]]>", at)) {
            return take("", end - at, 0, out);
        }
        if (c == '<') {
            // A tag that the parser ignored, such as a stray end tag, within text that it joined.
            int close = source.indexOf('>', at);
            return close > 0 && close < end && take("", close + 1 - at, 0, out);
        }
        return false;
    }

    private boolean reference(int end, @Nullable FoldedText out) {
        CharacterReference reference = CharacterReference.at(source, at, end, inAttribute);
        if (reference != null && decoded.startsWith(reference.text(), read)) {
            return take(reference.text(), reference.length(), reference.text().length(), out);
        }
        return next('&') && take("&", 1, 1, out);
    }

    private boolean next(char c) {
        return read < decoded.length() && decoded.charAt(read) == c;
    }

    private boolean take(String text, int sourceLength, int textLength, @Nullable FoldedText out) {
        if (out != null && !text.isEmpty()) {
            out.replace(text, at, at + sourceLength);
        }
        at += sourceLength;
        read += textLength;
        return true;
    }
}
