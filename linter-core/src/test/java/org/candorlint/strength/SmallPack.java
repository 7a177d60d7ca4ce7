package org.candorlint.strength;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.rule.RuleSet;

/** A pack of no rules that knows a little of how much a claim claims. */
public final class SmallPack {

    private SmallPack() {}

    /** Writes it into a folder and loads it. */
    public static RuleSet in(Path folder) {
        write(folder, "pack.yaml", "{ id: small, version: 1.0.0 }");
        write(folder, "categories.yaml", """
                categories:
                  - { id: cure, severity: error, evidence: study, title: Cures, summary: A cure is promised. }
                  - { id: status, severity: error, evidence: document, title: Status, summary: An approval is named. }
                  - { id: missing, page: true, severity: error, title: Missing, summary: A statement is missing. }
                """);
        write(folder, "lexicons/platelets.yaml", "{ id: platelets, summary: Platelets, entries: [platelet, PRP] }");
        write(folder, "lexicons/exosomes.yaml", "{ id: exosomes, summary: Exosomes, entries: [exosome] }");
        write(folder, "lexicons/joint.yaml", "{ id: joint, summary: Joints, entries: [knee, hip, knee pain, pain] }");
        write(folder, "claim-strength.yaml", """
                products: [platelets, exosomes]
                conditions: [joint]
                fewer-is-more: ["within # (day | week)"]
                scales:
                  - id: modality
                    rests: stated
                    rungs:
                      - { id: hedged, match: [may] }
                      - { id: possible, match: [can] }
                      - { id: stated }
                  - id: effect
                    rests: unnamed
                    rungs:
                      - { id: unnamed }
                      - { id: eased, match: [help, ease] }
                      - { id: ended, match: [eliminate, cure] }
                designs:
                  - { id: randomised-controlled, controlled: true }
                  - { id: case-series }
                """);
        return Packs.load(List.of(PackSource.folder(folder)));
    }

    private static void write(Path folder, String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
