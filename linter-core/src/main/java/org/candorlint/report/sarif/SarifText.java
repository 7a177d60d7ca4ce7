package org.candorlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Texts as SARIF wants them. */
final class SarifText {

    /** Code scanning takes no longer description. */
    private static final int LONGEST = 1000;

    private SarifText() {}

    /** A message object with plain text. */
    static void message(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", plain(text));
        json.writeEndObject();
    }

    /** A description object: the text, or where it is empty another. */
    static void description(String field, String text, String otherwise, JsonGenerator json) throws IOException {
        String chosen = (text.isBlank() ? otherwise : text).strip();
        message(field, chosen.length() <= LONGEST ? chosen : clipped(chosen) + " [...]", json);
    }

    /**
     * Plain text that says no more than its words. In a message braces stand for arguments (SARIF 2.1.0, 3.11.5: a brace is
     * written twice), and {@code [words](address)} is a link (3.11.6), which a page could use to lead a reader away.
     */
    static String plain(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    private static String clipped(String text) {
        int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end).strip();
    }
}
