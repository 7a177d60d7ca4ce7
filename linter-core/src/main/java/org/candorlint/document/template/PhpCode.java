package org.candorlint.document.template;

/** Finds the end of PHP code: {@code ?>} outside of strings and comments in asterisks, or the end of the file. */
final class PhpCode {

    private PhpCode() {}

    /** The offset after the code that begins with {@code <?} at {@code at}. */
    static int end(String text, int at) {
        int i = at + 2;
        while (i < text.length()) {
            if (text.startsWith("?>", i)) {
                return i + 2;
            }
            char c = text.charAt(i);
            if (c == '\'' || c == '"' || c == '`') {
                i = afterString(text, i);
            } else if (text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                i = close < 0 ? text.length() : close + 2;
            } else if (c == '#' || text.startsWith("//", i)) {
                i = afterLine(text, i);
            } else {
                i++;
            }
        }
        return text.length();
    }

    private static int afterString(String text, int start) {
        char quote = text.charAt(start);
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }

    /** The code may end within a comment of this kind. */
    private static int afterLine(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && !text.startsWith("?>", i)) {
            i++;
        }
        return i;
    }
}
