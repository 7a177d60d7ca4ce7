package org.candorlint.document.markdown;

import org.candorlint.text.FoldedText;
import org.candorlint.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * One setting in front matter that is not part of another.
 *
 * @param name empty for a line that begins none
 * @param value as a reader sees it; empty where it is not a text
 * @param end the offset after it, where its value goes over several lines; otherwise anything before that
 */
record Setting(String name, MappedText value, int end) {

    private static final MappedText EMPTY = new FoldedText().build();

    static Setting at(String content, int line, int limit, boolean toml) {
        int nameEnd = line;
        while (nameEnd < limit && isName(content.charAt(nameEnd))) {
            nameEnd++;
        }
        int sign = afterBlanks(content, nameEnd, limit);
        if (nameEnd == line || sign >= limit || content.charAt(sign) != (toml ? '=' : ':')) {
            return new Setting("", EMPTY, line);
        }
        String name = content.substring(line, nameEnd);
        int start = afterBlanks(content, sign + 1, limit);
        int lineEnd = Math.min(limit, FrontMatter.lineEnd(content, line));
        String quotes = quotes(content, start, toml);
        if (quotes != null) {
            return quoted(name, content, start + quotes.length(), quotes, limit, toml);
        }
        if (toml) {
            return new Setting(name, EMPTY, line);
        }
        boolean block = start < lineEnd && "|>".indexOf(content.charAt(start)) >= 0;
        return plain(name, content, block ? lineEnd : start, limit, block);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static int afterBlanks(String content, int from, int limit) {
        int i = from;
        while (i < limit && (content.charAt(i) == ' ' || content.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static @Nullable String quotes(String content, int start, boolean toml) {
        for (String quotes : new String[] {"\"\"\"", "'''", "\"", "'"}) {
            if (content.startsWith(quotes, start) && (toml || quotes.length() == 1)) {
                return quotes;
            }
        }
        return null;
    }

    /** Up to the same quotes; in double ones a backslash, in single ones of YAML a second quote keeps the sign from meaning more. */
    private static Setting quoted(String name, String content, int start, String quotes, int limit, boolean toml) {
        boolean escapes = quotes.charAt(0) == '"';
        boolean doubles = !toml && quotes.equals("'");
        FoldedText text = new FoldedText();
        int i = start;
        while (i < limit) {
            if (doubles && content.startsWith("''", i)) {
                text.replace("'", i, i + 2);
                i += 2;
            } else if (content.startsWith(quotes, i)) {
                return new Setting(name, text.build(), i + quotes.length());
            } else if (escapes && content.charAt(i) == '\\' && i + 1 < limit) {
                int width = content.charAt(i + 1) == 'u' && i + 6 <= limit ? 6 : 2;
                text.replace(unescaped(content, i, width), i, i + width);
                i += width;
            } else {
                text.copy(content, i, i + 1);
                i++;
            }
        }
        return new Setting(name, EMPTY, start);
    }

    private static String unescaped(String content, int at, int width) {
        if (width == 6) {
            try {
                return String.valueOf((char) Integer.parseInt(content.substring(at + 2, at + 6), 16));
            } catch (NumberFormatException e) {
                return "?";
            }
        }
        char c = content.charAt(at + 1);
        return "ntr\n".indexOf(c) >= 0 ? " " : String.valueOf(c);
    }

    /** To the end of the line, and on over lines that are indented; a comment ends it where it is no block. */
    private static Setting plain(String name, String content, int start, int limit, boolean block) {
        FoldedText text = new FoldedText();
        int i = start;
        while (i < limit) {
            int end = Math.min(limit, FrontMatter.lineEnd(content, i));
            int comment = block ? -1 : content.indexOf(" #", i);
            text.copy(content, i, comment >= 0 && comment < end ? comment : end).space(end, end);
            i = end + 1;
            boolean goesOn = i < limit && " \t\r\n".indexOf(content.charAt(i)) >= 0;
            if (!goesOn) {
                break;
            }
        }
        String first = content.substring(start, Math.min(limit, FrontMatter.lineEnd(content, start)))
                .strip();
        // Lists and maps are no text.
        boolean none = !block && (first.isEmpty() || "[{&*!".indexOf(first.charAt(0)) >= 0);
        return new Setting(name, none ? EMPTY : text.build(), i);
    }
}
