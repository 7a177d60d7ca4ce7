package org.candorlint.document.template;

import java.util.Set;

/** What must be known of the language around JSX to find the elements in it. */
final class JsxCode {

    /** Words after which an expression begins. */
    private static final Set<String> LEADING =
            Set.of("return", "default", "case", "do", "else", "yield", "await", "typeof", "void", "in", "of");

    /** Longer regular expressions are none. */
    private static final int LONGEST_PATTERN = 2_000;

    private JsxCode() {}

    /** Whether after the sign at {@code before} (none if negative) a value begins, rather than an operator. */
    static boolean startsExpression(String text, int before) {
        if (before < 0) {
            return true;
        }
        char c = text.charAt(before);
        if (!Character.isLetterOrDigit(c) && c != '_' && c != '$') {
            return "(,=:?&|!{};[>+-*%~^<".indexOf(c) >= 0;
        }
        int start = before;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return LEADING.contains(text.substring(start, before + 1));
    }

    /** Whether a tag opens at {@code at}, and not the parameters of a type. */
    static boolean isElement(String text, int at) {
        if (text.startsWith("<>", at)) {
            return true;
        }
        String name = Markup.tagName(text, at);
        int after = skipBlank(text, at + 1 + name.length());
        if (name.isEmpty() || after >= text.length()) {
            return false;
        }
        char c = text.charAt(after);
        boolean type = c == '>' && Character.isUpperCase(name.charAt(0)) && text.startsWith("(", after + 1);
        return !type
                && (c == '>' || c == '/' || c == '{' || (Character.isLetter(c) && !text.startsWith("extends ", after)));
    }

    static int skipBlank(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after a string, which ends at the latest with its line. */
    static int afterString(String text, int start) {
        char quote = text.charAt(start);
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }

    /** The offset after a regular expression; after its first sign if that is none. */
    static int afterPattern(String text, int start) {
        boolean set = false;
        int limit = Math.min(text.length(), start + LONGEST_PATTERN);
        for (int i = start + 1; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '/' && !set) {
                return i + 1;
            } else if (c == '[' || c == ']') {
                set = c == '[';
            }
        }
        return start + 1;
    }

    /** The offset after braces that hold nothing but a literal; -1 if they hold more. */
    static int afterLiteral(String text, int brace) {
        int quote = skipBlank(text, brace + 1);
        if (quote >= text.length() || "\"'`".indexOf(text.charAt(quote)) < 0) {
            return -1;
        }
        int end = quote + 1;
        while (end < text.length() && text.charAt(end) != text.charAt(quote)) {
            if (text.startsWith("${", end)) {
                return -1;
            }
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        int close = skipBlank(text, end + 1);
        return close < text.length() && text.charAt(close) == '}' ? close + 1 : -1;
    }

    /** The offset after braces, with all that they hold. */
    static int afterBraces(String text, int brace) {
        int depth = 0;
        int i = brace;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = afterString(text, i) - 1;
            } else if (c == '`') {
                int close = text.indexOf('`', i + 1);
                i = close < 0 ? i : close;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
            i++;
        }
        return text.length();
    }
}
