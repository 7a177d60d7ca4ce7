package org.candorlint.report.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candorlint.rule.Provision;

/** Pieces of Markdown that the pages share. Names and texts come from packs, which are trusted but may hold any character. */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]<>|#";

    private Markdown() {}

    /** Text in one line, to be read as it is. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    static String code(String text) {
        return "`" + text.replace("`", "'") + "`";
    }

    static String link(String text, String target) {
        return "[" + text(text) + "](" + target + ")";
    }

    /** The target of a heading inside a page, as code hosts make it. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == ' ')
                .mapToObj(c -> c == ' ' ? "-" : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** How sure it is and when it was last looked at. */
    static String status(Provision provision) {
        String sure = switch (provision.status()) {
            case CONFIRMED -> "confirmed";
            case SECONDARY -> "from a secondary source";
            case UNCONFIRMED -> "**unconfirmed**";
        };
        return sure + ", checked " + provision.checked();
    }

    static String codes(List<String> ids) {
        return ids.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }
}
