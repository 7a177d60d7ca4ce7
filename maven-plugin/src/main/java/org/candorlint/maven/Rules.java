package org.candorlint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.site.SiteCheck;

/** What pages are held to. */
@FunctionalInterface
interface Rules {

    /**
     * Reads the rules for a run.
     *
     * @throws org.candorlint.site.WrongSetting if a pack or the configuration cannot be used as it is
     */
    SiteCheck open(Asked asked);

    /**
     * Which rules are asked for.
     *
     * @param config the configuration to use instead of those found upward from the pages
     * @param packs paths of packs to load last
     * @param start the folder of the first page
     * @param highest the last folder in which a configuration is looked for
     */
    record Asked(Optional<Path> config, List<Path> packs, Path start, Path highest) {

        public Asked {
            packs = List.copyOf(packs);
        }
    }
}
