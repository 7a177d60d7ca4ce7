package org.candorlint.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.site.WrongSetting;

/**
 * What a build says of the rules. All paths are absolute.
 *
 * @param config the configuration of all pages
 * @param markets ids
 * @param packs files, folders and archives, after the packs that the configuration names
 * @param baseline the file of known findings
 */
record RuleSettings(Optional<Path> config, List<String> markets, List<Path> packs, Optional<Path> baseline) {

    static final RuleSettings NONE = new RuleSettings(Optional.empty(), List.of(), List.of(), Optional.empty());

    RuleSettings {
        markets = List.copyOf(markets);
        packs = List.copyOf(packs);
    }

    /** @throws WrongSetting if a configuration or a pack is not there */
    void verify() {
        config.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new WrongSetting("there is no configuration " + file + " (candor.configFile)", "");
        });
        packs.stream().filter(pack -> !Files.exists(pack)).findFirst().ifPresent(pack -> {
            throw new WrongSetting(
                    "there is no pack " + pack + " (candor.packs)",
                    "A pack that is a Maven artifact is a dependency of the plugin.");
        });
    }
}
