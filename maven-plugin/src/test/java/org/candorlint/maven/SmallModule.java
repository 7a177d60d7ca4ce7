package org.candorlint.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.Linter;
import org.candorlint.language.Annotator;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.SiteSetup;

/** A module of a build in a folder of its own, and a pack of two rules: "work for everyone" is an error, "soon" a note. */
record SmallModule(Path folder, Path pack) {

    private static final Annotator ANNOTATOR = new OpenNlpAnnotator();

    static SmallModule in(Path root) {
        SmallModule module = new SmallModule(root.resolve("module"), root.resolve("pack"));
        module.write("pom.xml", "<project/>");
        write(module.pack, "pack.yaml", "id: small\nversion: 1.0\ntopic: therapy\n");
        write(module.pack, "lexicons/therapy.yaml", "id: therapy\nsummary: The therapy\nentries: [infusion]\n");
        write(module.pack, "markets/us.yaml", "id: us\nname: United States\n");
        write(module.pack, "markets/ca.yaml", "id: ca\nname: Canada\n");
        write(module.pack, "categories.yaml", """
                categories:
                  - { id: promise, severity: error, title: Promise, summary: "An outcome is promised." }
                  - { id: haste, severity: note, title: Haste, summary: "The reader is hurried." }
                """);
        write(module.pack, "page-kinds.yaml", """
                kinds:
                  - id: promotional
                    offers: true
                    evidence:
                      - { pattern: "our", weight: 3 }
                """);
        write(module.pack, "cues/denied.yaml", """
                stance: denied
                cues:
                  - { pattern: "not", direction: forward, scope: clause }
                """);
        module.rule("promise", "sure", "work for everyone", "Our infusion [works for everyone].");
        module.rule("haste", "soon", "soon", "Call [soon].");
        return module;
    }

    private void rule(String category, String name, String pattern, String example) {
        write(pack, "claims/" + category + "/" + name + ".yaml", """
                id: %s
                category: %s
                status: preview
                kind: phrase
                summary: The copy says %s
                why: Nobody can know.
                remedy: Remove it.
                provisions: []
                match: ["%s"]
                excused-by: [denied]
                examples:
                  flagged: ["%s"]
                  unmatched: [{ text: "A quiet page.", why: "it says neither" }]
                """.formatted(name, category, name, pattern, example));
    }

    SmallModule write(String file, String text) {
        write(folder, file, text);
        return this;
    }

    SiteCheck open(Rules.Asked asked) {
        SiteSetup setup = new SiteSetup(
                List.of(PackSource.folder(pack)),
                asked.config(),
                asked.packs(),
                asked.start(),
                Optional.of(asked.highest()));
        return SiteCheck.open(setup, rules -> Linter.of(rules, ANNOTATOR, Optional.empty()));
    }

    private static void write(Path root, String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
