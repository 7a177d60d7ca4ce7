package org.candorlint.evidence;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candorlint.evidence.Evidence.Source;
import org.candorlint.evidence.trial.TrialRecord;
import org.candorlint.evidence.trial.TrialRecords;
import org.candorlint.evidence.trial.UnreadableRecord;
import org.candorlint.pack.Key;
import org.candorlint.pack.Keys;
import org.candorlint.pack.YamlMap;
import org.candorlint.pack.YamlText;

/** Reads where evidence is, and the record of a trial that lies there. */
record SourceReader(Path folder) {

    static final Keys KEYS = Keys.of()
            .optional(
                    Key.text("doi", "The DOI of a publication"),
                    Key.text("pmid", "Its number in PubMed"),
                    Key.text("nct", "The number of a trial at ClinicalTrials.gov"),
                    Key.text(
                            "file",
                            "A file, from the folder of this one; that of a trial may be its record, which is then judged"));

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern PMID = Pattern.compile("\\d{1,8}");
    private static final Pattern NCT = Pattern.compile("NCT\\d{8}");

    /** A source, and the record that was read there. */
    record Read(Source source, Optional<TrialRecord> record) {}

    /** Empty after a problem was reported. */
    Optional<Read> read(YamlMap map) {
        Optional<String> doi = checked(map, "doi", DOI, "a DOI begins with 10., such as 10.1000/182");
        Optional<String> pmid = checked(map, "pmid", PMID, "such as 12345678");
        Optional<String> nct = checked(map, "nct", NCT, "such as NCT01234567");
        if (map.entries().isEmpty()) {
            map.problem("the source names nothing", "give it a doi, a pmid, an nct or a file");
            return Optional.empty();
        }
        Optional<Path> file = map.value("file").isPresent() ? file(map.scalar("file")) : Optional.empty();
        Optional<TrialRecord> record = file.flatMap(path -> trial(path, nct, map.scalar("file")));
        boolean usable = doi.isPresent() || pmid.isPresent() || nct.isPresent() || file.isPresent();
        return usable ? Optional.of(new Read(new Source(doi, pmid, nct, file), record)) : Optional.empty();
    }

    private static Optional<String> checked(YamlMap map, String key, Pattern form, String hint) {
        if (map.value(key).isEmpty()) {
            return Optional.empty();
        }
        YamlText text = map.scalar(key);
        if (!form.matcher(text.value()).matches()) {
            text.problem("'" + text.value() + "' is no " + key, hint);
            return Optional.empty();
        }
        return Optional.of(text.value());
    }

    private Optional<Path> file(YamlText text) {
        try {
            Path file = folder.resolve(text.value());
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            text.problem("there is no such file", "paths start from the folder of this file");
        } catch (InvalidPathException e) {
            text.problem("is no path", "");
        }
        return Optional.empty();
    }

    private static Optional<TrialRecord> trial(Path file, Optional<String> nct, YamlText text) {
        try {
            return TrialRecords.read(file, nct);
        } catch (UnreadableRecord e) {
            text.problem(
                    "the file " + e.getMessage(),
                    nct.isPresent() ? "save the JSON of the study as ClinicalTrials.gov offers it" : "");
            return Optional.empty();
        }
    }
}
