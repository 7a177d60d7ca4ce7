package org.candorlint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.Linter;
import org.candorlint.language.Annotator;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rules.BundledPack;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.SiteSetup;

/** The rules that Candor brings along, and those that a configuration adds. */
final class BundledRules {

    // Reading the models takes longer than checking a page; the modules of one build share them.
    private static final BundledPack PACK = new BundledPack();
    private static final Annotator ANNOTATOR = new OpenNlpAnnotator();

    private BundledRules() {}

    static SiteCheck open(Optional<Path> config, List<Path> packs, Path start) {
        SiteSetup setup = new SiteSetup(List.of(PACK.source()), config, packs, start);
        return SiteCheck.open(setup, rules -> Linter.of(rules, ANNOTATOR, Optional.of(PACK.models()), PACK.compiled()));
    }
}
