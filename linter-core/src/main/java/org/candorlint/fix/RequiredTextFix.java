package org.candorlint.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candorlint.document.Document;
import org.candorlint.document.PageFormat;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Visibility;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Suggestion;
import org.candorlint.suggest.TextPlace;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/**
 * Finds how a page looks with a text that it owes. Every way is read again: all that stood on the page must still stand there,
 * and the text must stand there as a paragraph that is seen. Immutable and thread-safe.
 */
public final class RequiredTextFix {

    private final PageFormat format;
    private final Function<SourceText, Document> reader;

    /** @param reader reads a page of the format */
    public RequiredTextFix(PageFormat format, Function<SourceText, Document> reader) {
        this.format = format;
        this.reader = reader;
    }

    /** Whether pages of a format are changed at all. */
    public static boolean changes(PageFormat format) {
        return format == PageFormat.HTML || format == PageFormat.MARKDOWN || format == PageFormat.TEXT;
    }

    /** Whether the source holds code of a template, whose branches nobody here can tell apart. */
    public static boolean holdsCode(String source) {
        return List.of("<?php", "<?=", "<%", "{%", "{{", "th:text", "v-if", "*ngIf").stream()
                .anyMatch(source::contains);
    }

    /** The sources that have the text, the best first; empty if there is no safe place for it. */
    public List<String> sources(Document page, Finding finding, Suggestion suggestion) {
        Optional<Suggestion.Edit> edit = suggestion.edit();
        String text = InsertedText.of(suggestion.result(), format);
        String source = page.source().content();
        if (edit.isPresent()) {
            Span span = edit.get().span();
            String changed = source.substring(0, span.start()) + text + source.substring(span.end());
            return stands(page, changed, suggestion.result(), 0) ? List.of(changed) : List.of();
        }
        int passage = Math.max(0, finding.place().passage());
        Passage behind = TextPlace.near(page, page.passages().get(passage));
        int from = behind.source(new Span(0, behind.text().length())).end();
        List<String> found = new ArrayList<>();
        for (InsertedText.At place : InsertedText.places(source, from, format)) {
            String changed = place.insert(source, text);
            if (stands(page, changed, suggestion.result(), 1)) {
                found.add(changed);
            }
        }
        return found;
    }

    private boolean stands(Document page, String changed, String text, int more) {
        Document now = reader.apply(SourceText.of(page.source().path(), changed));
        List<Passage> old = page.passages();
        List<Passage> all = now.passages();
        if (all.size() != old.size() + more) {
            return false;
        }
        int at = 0;
        while (at < old.size() && isSame(old.get(at), all.get(at))) {
            at++;
        }
        boolean shown = at < all.size()
                && all.get(at).text().equals(text)
                && all.get(at).kind() == PassageKind.PARAGRAPH
                && all.get(at).visibility() == Visibility.VISIBLE;
        int skipped = 1 - more;
        for (int i = at + 1; shown && i < all.size(); i++) {
            shown = isSame(old.get(i - 1 + skipped), all.get(i));
        }
        return shown;
    }

    private static boolean isSame(Passage one, Passage other) {
        return one.text().equals(other.text())
                && one.kind() == other.kind()
                && one.visibility() == other.visibility()
                && one.region() == other.region();
    }
}
