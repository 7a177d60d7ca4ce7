package org.candorlint.document.template;

import java.util.Locale;
import java.util.Set;

/** Tags as component languages write them. */
final class Markup {

    /** HTML's elements without content, which may end as they like. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private Markup() {}

    /** The name in the start or end tag at {@code at}; empty where none stands there. */
    static String tagName(String text, int at) {
        int start = text.startsWith("</", at) ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        return end > start && Character.isLetter(text.charAt(start)) ? text.substring(start, end) : "";
    }

    static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == ':' || c == '_' || c == '$';
    }

    /** The offset after a tag; quotes may hold what ends others. */
    static int tagEnd(String text, int at) {
        char quote = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = text.charAt(i - 1) == '=' ? c : 0;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return text.length();
    }

    /**
     * In HTML only elements without content may end within their tag. Any other would stay open, and a component that is named like a
     * title or a script would take all that follows for its own; so it gets a name that means nothing.
     */
    static void openForHtml(String text, int at, int end, Blanks out) {
        String name = tagName(text, at);
        boolean closesItself = end - at > 3 && text.startsWith("/>", end - 2);
        if (closesItself && !VOID.contains(name.toLowerCase(Locale.ROOT))) {
            for (int i = at + 1; i <= at + name.length(); i++) {
                out.put(i, 'x');
            }
        }
    }
}
