package org.candorlint.finding;

import java.util.List;

/**
 * What the check of one page came to. Immutable and thread-safe.
 *
 * @param kind what kind of page it is, and {@code kindEvidence} the words that led to it
 * @param markets ids of the markets it was checked for
 * @param language BCP 47, declared or assumed
 * @param notes what a reader of the report should know, such as a guessed charset
 * @param findings violations and reviews, in order
 * @param excused matches that are no claims, in order
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
        List<Finding> excused) {

    public PageReport {
        kindEvidence = List.copyOf(kindEvidence);
        markets = List.copyOf(markets);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        excused = List.copyOf(excused);
    }

    /** The same page with other findings. */
    public PageReport withFindings(List<Finding> others) {
        return new PageReport(path, kind, kindEvidence, markets, language, passages, sentences, notes, others, excused);
    }
}
