package org.candorlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.pack.PackSource;

/**
 * What a check is made of, as the options of a front door say it.
 *
 * @param bundled the packs that come before all others
 * @param config the configuration to use instead of those found upward from the pages
 * @param packs paths of packs to load last, after those that the configuration names
 * @param start the folder from which the run's own configuration is looked for, upward; that of the first page
 * @param highest the last folder in which a configuration is looked for, absolute; empty to go up to the root of the disk
 */
public record SiteSetup(
        List<PackSource> bundled, Optional<Path> config, List<Path> packs, Path start, Optional<Path> highest) {

    /** With configurations looked for up to the root of the disk. */
    public SiteSetup(List<PackSource> bundled, Optional<Path> config, List<Path> packs, Path start) {
        this(bundled, config, packs, start, Optional.empty());
    }

    public SiteSetup {
        bundled = List.copyOf(bundled);
        packs = List.copyOf(packs);
    }
}
