package org.candorlint.document.html;

import java.util.Locale;

/** Reads a style sheet from left to right, once, and hands on the rules that hold on a screen. */
final class CssBlocks {

    /** Receives one rule. */
    interface Sink {
        void rule(String selectors, String declarations);
    }

    private final String css;
    private final Sink sink;
    private int at;

    private CssBlocks(String css, Sink sink) {
        this.css = css;
        this.sink = sink;
    }

    static void read(String css, Sink sink) {
        new CssBlocks(withoutComments(css), sink).read();
    }

    private void read() {
        while (at < css.length()) {
            int open = find('{', ';');
            if (open >= css.length()) {
                return;
            }
            String head = css.substring(at, open).strip();
            at = open + 1;
            if (css.charAt(open) == '{') {
                block(head.startsWith("}") ? head.substring(1).strip() : head);
            }
        }
    }

    private void block(String head) {
        if (head.startsWith("@")) {
            // The rules inside an unconditional group are read as if they stood alone; its closing brace is stray then.
            if (!isUnconditional(head.toLowerCase(Locale.ROOT))) {
                at = closing();
            }
            return;
        }
        int close = find('}', '}');
        sink.rule(head, css.substring(at, close));
        at = Math.min(css.length(), close + 1);
    }

    private static boolean isUnconditional(String head) {
        return head.startsWith("@layer") || head.equals("@media all") || head.equals("@media screen");
    }

    /** The offset after the brace that closes the block that is open here. */
    private int closing() {
        int depth = 1;
        int i = at;
        while (i < css.length() && depth > 0) {
            char c = css.charAt(i);
            if (c == '"' || c == '\'') {
                i = afterString(i);
                continue;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            i++;
        }
        return i;
    }

    private int find(char one, char other) {
        int i = at;
        while (i < css.length()) {
            char c = css.charAt(i);
            if (c == one || c == other) {
                return i;
            }
            i = c == '"' || c == '\'' ? afterString(i) : i + 1;
        }
        return i;
    }

    private int afterString(int quote) {
        int i = quote + 1;
        while (i < css.length() && css.charAt(i) != css.charAt(quote) && css.charAt(i) != '\n') {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(css.length(), i + 1);
    }

    private static String withoutComments(String css) {
        int open = css.indexOf("/*");
        if (open < 0) {
            return css;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            out.append(css, from, open).append(' ');
            int close = css.indexOf("*/", open + 2);
            if (close < 0) {
                return out.toString();
            }
            from = close + 2;
            open = css.indexOf("/*", from);
        }
        return out.append(css, from, css.length()).toString();
    }
}
