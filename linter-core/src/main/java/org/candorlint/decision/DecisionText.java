package org.candorlint.decision;

import java.time.LocalDate;
import java.util.Locale;
import org.candorlint.finding.Decision;

/** A decision as {@link DecisionsFile} reads it, to be written at the end of the file. */
public final class DecisionText {

    private static final String HEAD = "# What people decided of findings; see candor help decide\n";

    private DecisionText() {}

    /**
     * The file with one more decision.
     *
     * @param before what it holds now; empty for a new one
     * @param rule id of the finding's rule, for whoever reads the file
     * @param words of the finding, for whoever reads the file
     */
    public static String append(String before, Decision decision, String rule, String words) {
        StringBuilder text = new StringBuilder(before.isEmpty() ? HEAD : before);
        if (text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        text.append("\n- finding: ").append(quoted(decision.fingerprint())).append('\n');
        decision.page().ifPresent(page -> line(text, "page", quoted(page)));
        line(text, "rule", quoted(rule));
        line(text, "words", quoted(words));
        line(text, "decision", decision.kind().label());
        line(text, "person", quoted(decision.person()));
        line(text, "role", quoted(decision.role()));
        line(text, "date", decision.date().toString());
        line(text, "reason", quoted(decision.reason()));
        decision.evidence().ifPresent(id -> line(text, "evidence", quoted(id)));
        decision.until().map(LocalDate::toString).ifPresent(day -> line(text, "until", day));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("  ").append(key).append(": ").append(value).append('\n');
    }

    /** In double quotes, in which YAML knows the escapes that are needed. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain =
                    c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0) && c != 0xfeff && c != 0x2028 && c != 0x2029;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (plain) {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
