package org.candorlint.report;

import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Suggestion;
import org.candorlint.finding.Suggestion.Edit;
import org.candorlint.finding.Suggestion.Kind;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/** A report of one finding with three suggestions, of which one is an edit of its source. */
public final class SuggestedReport {

    private static final SourceText SOURCE =
            SourceText.of("page.html", "<p>We see\nknees. They heal at once.</p>\n<p>Book.</p>\n");

    private SuggestedReport() {}

    public static CheckReport make() {
        int at = SOURCE.content().indexOf(" at once");
        Edit edit = Edit.of(SOURCE, new Span(at, at + " at once".length()), "");
        Finding finding = SampleReport.marked("They heal at once.", "at once")
                .suggesting(List.of(
                        new Suggestion(Kind.REMOVE, "Leave out \"at once\".", "They heal.", "", edit),
                        new Suggestion(
                                Kind.ATTRIBUTE, "Name the source: [source].", "They heal [source].", "A study.", null),
                        new Suggestion(Kind.REMOVE, "Leave out <b>it</b>.", "", "", null)));
        return SampleReport.of(finding);
    }
}
