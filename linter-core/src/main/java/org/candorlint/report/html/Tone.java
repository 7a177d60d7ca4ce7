package org.candorlint.report.html;

import java.util.Locale;
import org.candorlint.finding.Finding;

/** What a person looks for first: the severity of a violation, otherwise the verdict. Gravest first. */
enum Tone {
    ERROR,
    WARNING,
    NOTE,
    REVIEW,
    EXCUSED;

    static Tone of(Finding finding) {
        return switch (finding.verdict()) {
            case REVIEW -> REVIEW;
            case EXCUSED -> EXCUSED;
            case VIOLATION ->
                switch (finding.severity()) {
                    case ERROR -> ERROR;
                    case WARNING -> WARNING;
                    case NOTE -> NOTE;
                };
        };
    }

    /** As in other reports; also the name of its colour in the style sheet. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
