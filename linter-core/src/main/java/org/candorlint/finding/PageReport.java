package org.candorlint.finding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the check of one page came to. Immutable and thread-safe.
 *
 * @param kind what kind of page it is, and {@code kindEvidence} the words that led to it
 * @param markets ids of the markets it was checked for
 * @param language BCP 47, declared or assumed
 * @param notes what a reader of the report should know, such as a guessed charset
 * @param findings violations and reviews, in order
 * @param excused matches that are no claims, in order
 * @param asRead the copy of the page, where whoever asked for the check wanted it kept
 */
public record PageReport(
        String path,
        String kind,
        List<String> kindEvidence,
        List<String> markets,
        String language,
        int passages,
        int sentences,
        List<String> notes,
        List<Finding> findings,
        List<Finding> excused,
        @Nullable PageCopy asRead) {

    public PageReport {
        kindEvidence = List.copyOf(kindEvidence);
        markets = List.copyOf(markets);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        excused = List.copyOf(excused);
    }

    /** One that does not keep the copy of the page. */
    public PageReport(
            String path,
            String kind,
            List<String> kindEvidence,
            List<String> markets,
            String language,
            int passages,
            int sentences,
            List<String> notes,
            List<Finding> findings,
            List<Finding> excused) {
        this(path, kind, kindEvidence, markets, language, passages, sentences, notes, findings, excused, null);
    }

    /** The copy of the page, where it was kept. */
    public Optional<PageCopy> copy() {
        return Optional.ofNullable(asRead);
    }
}
