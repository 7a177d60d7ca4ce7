package org.candorlint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.rule.RuleSet;
import org.candorlint.rules.BundledPack;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.SiteSetup;

/** Makes the engine of the bundled pack, the packs that the configuration names and those of the command line. */
final class LinterSource implements Engine.Source {

    private final BundledPack bundled = new BundledPack();
    private final ReadAhead ahead = new ReadAhead(bundled);

    @Override
    public void readAhead() {
        // Where results were kept before, most pages are likely among them.
        if (cacheFolder().filter(Files::isDirectory).isPresent()) {
            ahead.begin();
        } else {
            ahead.start();
        }
    }

    @Override
    public Optional<Path> cacheFolder() {
        return CacheFolder.of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    @Override
    public Engine open(Setup setup) {
        LinterParts parts = new LinterParts(bundled, ahead);
        SiteSetup site = new SiteSetup(List.of(bundled.source()), setup.config(), setup.packs(), setup.start());
        return new LinterEngine(SiteCheck.open(site, this::rules, parts::linter), parts);
    }

    // What is read ahead is the bundled pack alone.
    private RuleSet rules(List<PackSource> packs) {
        return packs.size() == 1 ? bundled.load() : Packs.load(packs);
    }
}
