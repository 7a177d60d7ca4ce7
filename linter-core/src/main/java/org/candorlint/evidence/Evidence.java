package org.candorlint.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.candorlint.evidence.trial.TrialRecord;
import org.candorlint.pattern.Pattern;

/**
 * What a clinic holds to substantiate a claim. Immutable and thread-safe.
 *
 * @param id as the clinic names it
 * @param wording the claim that it bears
 * @param source where it is
 * @param record of the trial behind it, where one is kept
 * @param design of the study, as the packs name it
 * @param size how many people took part
 * @param population who took part; may be empty
 * @param product what was given; may be empty
 * @param indication what it was given for; may be empty
 * @param owner role of whoever answers for it
 * @param validUntil the last day on which it holds
 * @param pages globs of the pages that may rest on it, relative to the folder of its file; empty for all
 */
public record Evidence(
        String id,
        Wording wording,
        Source source,
        Optional<TrialRecord> record,
        String design,
        OptionalInt size,
        String population,
        String product,
        String indication,
        String owner,
        LocalDate validUntil,
        List<String> pages) {

    public Evidence {
        pages = List.copyOf(pages);
    }

    /** Which claim it is about: one of the two. */
    public sealed interface Wording {

        /** The sentence as it stands on the page. */
        record Exact(String claim) implements Wording {}

        /** What the words must look like. */
        record Alike(Pattern pattern) implements Wording {}
    }

    /** Where it is; at least one is given. */
    public record Source(Optional<String> doi, Optional<String> pmid, Optional<String> nct, Optional<Path> file) {

        /** Such as {@code DOI 10.1000/1, report.pdf}. */
        String shown() {
            List<Optional<String>> parts = List.of(
                    doi.map(id -> "DOI " + id),
                    pmid.map(id -> "PMID " + id),
                    nct,
                    file.map(path -> String.valueOf(path.getFileName())));
            return String.join(", ", parts.stream().flatMap(Optional::stream).toList());
        }

        /** Whether it only says that a trial was registered. */
        boolean isRegistrationOnly() {
            return nct.isPresent() && doi.isEmpty() && pmid.isEmpty() && file.isEmpty();
        }
    }

    /** What it is, in a few words. */
    String shown() {
        return design
                + size.stream()
                        .mapToObj(count -> ", " + count + " people")
                        .findFirst()
                        .orElse("") + ", " + source.shown() + "; kept by " + owner + ", holds until " + validUntil;
    }

    boolean isExpired(LocalDate today) {
        return today.isAfter(validUntil);
    }
}
