package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the engine is made of, as the options say it.
 *
 * @param config the configuration to use instead of the one found upward from each page
 * @param packs folders of rule packs, beside the bundled one
 */
record Setup(Optional<Path> config, List<Path> packs) {}
