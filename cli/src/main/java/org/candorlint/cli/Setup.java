package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the engine is made of, as the options say it.
 *
 * @param config the configuration to use instead of those found upward from the pages
 * @param packs rule packs, beside the bundled one
 * @param start the folder from which the run's own configuration is looked for, upward
 */
record Setup(Optional<Path> config, List<Path> packs, Path start) {}
