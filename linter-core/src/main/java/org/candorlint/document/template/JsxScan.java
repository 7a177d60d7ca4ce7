package org.candorlint.document.template;

import java.util.ArrayDeque;
import java.util.Deque;
import org.candorlint.document.Deadline;

/**
 * Goes through the code of a component once and shows only its elements: tags, attributes that are literals, and text. Code in braces is
 * blanked but for elements within it and for a literal that is all there is. Used once, by one thread.
 */
final class JsxScan {

    /** What the scan is in the middle of. */
    private enum In {
        /** Code; at a closing brace it ends, unless it is all of the file. */
        CODE,
        /** Braces within code. */
        BRACES,
        /** A literal with code in it. */
        LITERAL,
        /** The content of an element. */
        ELEMENT
    }

    private final String text;
    private final Blanks out;
    private final Deque<In> open = new ArrayDeque<>();
    private int at;

    /** The last sign of code that says something, to tell an element from a comparison. */
    private int before = -1;

    private JsxScan(String text) {
        this.text = text;
        this.out = Blanks.instead(text);
        open.push(In.CODE);
    }

    /** The markup in {@code text}, each sign at its place, and blanks for all else. */
    static String markup(String text) {
        JsxScan scan = new JsxScan(text);
        while (scan.at < text.length()) {
            switch (scan.open.element()) {
                case CODE, BRACES -> scan.code();
                case LITERAL -> scan.literal();
                case ELEMENT -> scan.content();
            }
        }
        return scan.out.toString();
    }

    private void code() {
        char c = text.charAt(at);
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
        } else if (c == '\'' || c == '"') {
            at = JsxCode.afterString(text, at);
            before = at - 1;
        } else if (c == '`') {
            open.push(In.LITERAL);
            at++;
        } else if (c == '/' && JsxCode.startsExpression(text, before)) {
            at = JsxCode.afterPattern(text, at);
            before = at - 1;
        } else if (c == '<' && JsxCode.startsExpression(text, before) && JsxCode.isElement(text, at)) {
            tag();
        } else {
            brace(c);
            if (!Character.isWhitespace(c)) {
                before = at;
            }
            at++;
        }
    }

    private void brace(char c) {
        if (c == '{') {
            open.push(In.BRACES);
        } else if (c == '}' && open.size() > 1) {
            open.pop();
        }
    }

    private void literal() {
        char c = text.charAt(at);
        if (c == '\\') {
            at += 2;
        } else if (text.startsWith("${", at)) {
            open.push(In.BRACES);
            before = at + 1;
            at += 2;
        } else {
            if (c == '`') {
                open.pop();
                before = at;
            }
            at++;
        }
    }

    private void content() {
        char c = text.charAt(at);
        if (c == '<') {
            tag();
        } else if (c == '{') {
            expression();
        } else {
            out.show(at, at + 1);
            at++;
        }
    }

    /** An expression that is a literal is text. */
    private void expression() {
        int end = JsxCode.afterLiteral(text, at);
        if (end > 0) {
            int quote = JsxCode.skipBlank(text, at + 1);
            out.show(quote + 1, text.lastIndexOf(text.charAt(quote), end - 1));
            at = end;
        } else {
            open.push(In.BRACES);
            before = at;
            at++;
        }
    }

    private void tag() {
        Deadline.look();
        int start = at;
        boolean closing = text.startsWith("</", at);
        int end = tagHead(closing);
        boolean closed = text.startsWith("/>", Math.max(start, end - 2));
        String name = Markup.tagName(text, start);
        if (!name.isEmpty()) {
            out.show(start, start + (closing ? 2 : 1) + name.length());
            out.show(end - 1, end);
            Markup.openForHtml(text, start, end, out);
        }
        at = end;
        before = end - 1;
        if (closing) {
            if (open.element() == In.ELEMENT) {
                open.pop();
            }
        } else if (!closed) {
            open.push(In.ELEMENT);
        }
    }

    /** Shows the attributes that are literals. Answers the offset after the tag. */
    private int tagHead(boolean closing) {
        int i = at + (closing ? 2 : 1) + Markup.tagName(text, at).length();
        while (i < text.length() && text.charAt(i) != '>') {
            char c = text.charAt(i);
            if (c == '{') {
                i = JsxCode.afterBraces(text, i);
            } else if (c == '"' || c == '\'') {
                i = text.indexOf(c, i + 1) < 0 ? text.length() : text.indexOf(c, i + 1) + 1;
            } else if (Markup.isName(c)) {
                i = attribute(i);
            } else {
                i++;
            }
        }
        return Math.min(text.length(), i + 1);
    }

    private int attribute(int start) {
        int name = start;
        while (name < text.length() && Markup.isName(text.charAt(name))) {
            name++;
        }
        int equals = JsxCode.skipBlank(text, name);
        if (equals >= text.length() || text.charAt(equals) != '=') {
            return name;
        }
        int value = JsxCode.skipBlank(text, equals + 1);
        if (value >= text.length()) {
            return value;
        }
        char c = text.charAt(value);
        if (c == '"' || c == '\'') {
            int close = text.indexOf(c, value + 1);
            int end = close < 0 ? text.length() : close + 1;
            out.show(start, end);
            return end;
        }
        if (c != '{') {
            return value + 1;
        }
        int literal = JsxCode.afterLiteral(text, value);
        if (literal < 0) {
            return JsxCode.afterBraces(text, value);
        }
        int quote = JsxCode.skipBlank(text, value + 1);
        int close = text.lastIndexOf(text.charAt(quote), literal - 1);
        out.show(start, name);
        out.show(equals, equals + 1);
        out.show(quote, close + 1);
        if (text.charAt(quote) == '`') {
            out.put(quote, '"');
            out.put(close, '"');
        }
        return literal;
    }
}
