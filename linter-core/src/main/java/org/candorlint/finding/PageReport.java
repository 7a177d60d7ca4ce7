package org.candorlint.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.document.IgnoreMark;
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
 * @param marks comments of the page that ask to ignore findings, not yet looked at
 * @param facts what other pages of its site must not contradict, until they are looked at together
 * @param asRead the copy of the page, where whoever asked for the check wanted it kept
 * @param coverage how much of it was read and linted
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
        List<IgnoreMark> marks,
        List<SiteFact> facts,
        @Nullable PageCopy asRead,
        PageCoverage coverage) {

    public PageReport {
        facts = List.copyOf(facts);
        marks = List.copyOf(marks);
        kindEvidence = List.copyOf(kindEvidence);
        markets = List.copyOf(markets);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        excused = List.copyOf(excused);
    }

    /** One without comments that ask to ignore findings, and that does not keep the copy of the page. */
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
        this(
                path,
                kind,
                kindEvidence,
                markets,
                language,
                passages,
                sentences,
                notes,
                findings,
                excused,
                List.of(),
                List.of(),
                null,
                PageCoverage.UNKNOWN);
    }

    /** One of whose facts nothing is left to do, and of which nobody counted what was read. */
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
            List<Finding> excused,
            List<IgnoreMark> marks,
            @Nullable PageCopy asRead) {
        this(
                path,
                kind,
                kindEvidence,
                markets,
                language,
                passages,
                sentences,
                notes,
                findings,
                excused,
                marks,
                List.of(),
                asRead,
                PageCoverage.UNKNOWN);
    }

    /** The same page with more findings, and without the facts that led to them. */
    PageReport settled(List<Finding> more) {
        List<Finding> all =
                Stream.concat(findings.stream(), more.stream()).sorted().toList();
        return new PageReport(
                path,
                kind,
                kindEvidence,
                markets,
                language,
                passages,
                sentences,
                notes,
                all,
                excused,
                marks,
                List.of(),
                asRead,
                coverage);
    }

    /** The copy of the page, where it was kept. */
    public Optional<PageCopy> copy() {
        return Optional.ofNullable(asRead);
    }

    /** The same page with other findings, and with more notes. */
    public PageReport with(List<Finding> others, List<String> more) {
        List<String> all = Stream.concat(notes.stream(), more.stream()).toList();
        return new PageReport(
                path,
                kind,
                kindEvidence,
                markets,
                language,
                passages,
                sentences,
                all,
                others,
                excused,
                marks,
                facts,
                asRead,
                coverage);
    }

    /** The same page with what was counted of it. */
    public PageReport with(PageCoverage counted) {
        return new PageReport(
                path,
                kind,
                kindEvidence,
                markets,
                language,
                passages,
                sentences,
                notes,
                findings,
                excused,
                marks,
                facts,
                asRead,
                counted);
    }
}
