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
     * @param config the configuration to use instead of those found upward from the pages
     * @param packs paths of packs to load last
     * @param start the folder of the first page
     * @throws org.candorlint.site.WrongSetting if a pack or the configuration cannot be used as it is
     */
    SiteCheck open(Optional<Path> config, List<Path> packs, Path start);
}
