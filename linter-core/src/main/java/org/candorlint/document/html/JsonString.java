package org.candorlint.document.html;

import org.candorlint.text.MappedText;

/** Leads the characters of a JSON string back through its escapes. */
final class JsonString {

    private static final String SIMPLE = "\"\\/bfnrt";
    private static final String MEANING = "\"\\/\b\f\n\r\t";

    private JsonString() {}

    /** Maps {@code value}, as the parser read it, to the string literal whose opening quote stands at {@code quote}. */
    static MappedText map(String source, int quote, String value) {
        MappedText.Builder out = new MappedText.Builder();
        int at = quote + 1;
        for (int i = 0; i < value.length(); i++) {
            int end = at + width(source, at);
            if (end > source.length() || !means(source, at, value.charAt(i))) {
                // The two went different ways: the rest is only known to come from here on.
                return out.replace(value.substring(i), at, Math.min(source.length(), at + 1))
                        .build();
            }
            if (end == at + 1) {
                out.copy(source, at, end);
            } else {
                out.replace(value.substring(i, i + 1), at, end);
            }
            at = end;
        }
        return out.build();
    }

    private static int width(String source, int at) {
        if (at >= source.length() || source.charAt(at) != '\\') {
            return 1;
        }
        return at + 1 < source.length() && source.charAt(at + 1) == 'u' ? 6 : 2;
    }

    private static boolean means(String source, int at, char c) {
        char first = source.charAt(at);
        if (first != '\\') {
            return first == c;
        }
        char second = source.charAt(at + 1);
        if (second == 'u') {
            return c == hex(source, at + 2);
        }
        int simple = SIMPLE.indexOf(second);
        return c == (simple < 0 ? second : MEANING.charAt(simple));
    }

    private static int hex(String source, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = value * 16 + Character.digit(source.charAt(i), 16);
        }
        return value;
    }
}
