package org.candorlint.evaluation;

/** Text as it is written in HTML. */
final class Markup {
    private Markup() {}

    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("'", "&#x27;");
    }
}
