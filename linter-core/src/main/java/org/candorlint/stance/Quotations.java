package org.candorlint.stance;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.text.Span;

/** Finds what stands in double quotation marks. */
final class Quotations {

    private Quotations() {}

    /** From mark to mark; one that is never closed runs to the end of the text, as where a quotation goes on below. */
    static List<Span> in(String text) {
        List<Span> quotations = new ArrayList<>(2);
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '\u201c' || c == '\u201e' || c == '\u00ab' || (c == '"' && !isInch(text, i)))) {
                open = i;
            } else if (open >= 0 && (c == '\u201d' || c == '\u00bb' || (c == '"' && !isInch(text, i)))) {
                quotations.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            quotations.add(new Span(open, text.length()));
        }
        return quotations;
    }

    private static boolean isInch(String text, int i) {
        return i > 0 && Character.isDigit(text.charAt(i - 1));
    }
}
