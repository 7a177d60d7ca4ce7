package org.candorlint.report.html;

import gg.jte.Content;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.rule.Status;

/**
 * Everything that the templates show.
 *
 * @param leftOut sentences about files that were not looked at
 * @param data writes the findings and the copy for the script
 */
record ReportView(
        CheckReport report,
        List<String> leftOut,
        Asset style,
        Asset script,
        Content data,
        Overview overview,
        Listing listing) {

    /** The policy under which a browser shows the page: our style, our script, and nothing from anywhere. */
    String policy() {
        return "default-src 'none'; style-src " + style.source() + "; script-src " + script.source()
                + "; base-uri 'none'; form-action 'none'";
    }

    Content styleText() {
        return output -> output.writeContent(style.text());
    }

    Content scriptText() {
        return output -> output.writeContent(script.text());
    }

    long rules(Status status) {
        return report.rules().rules().stream()
                .filter(rule -> rule.info().status() == status)
                .count();
    }
}
