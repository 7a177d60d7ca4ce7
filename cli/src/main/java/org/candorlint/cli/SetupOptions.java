package org.candorlint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say what the engine is made of. */
final class SetupOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Use this candor.yaml instead of the one found upward from each page.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "Add a pack of rules to the bundled one. May be given several times.")
    private List<Path> packs = List.of();

    /** The configuration that the command line names. */
    Optional<Path> named(Shell shell) {
        return config.map(shell::resolve);
    }

    Engine open(Shell shell) {
        return open(shell, List.of(), shell.folder());
    }

    /**
     * With further packs, such as those that a command is about.
     *
     * @param start the folder from which configuration is looked for, upward
     */
    Engine open(Shell shell, List<Path> more, Path start) {
        config.map(shell::resolve).filter(file -> !Files.isRegularFile(file)).ifPresent(missing -> {
            throw new UserMistake(
                    "there is no configuration " + config.map(Path::toString).orElse(""),
                    "--config takes a file such as candor.yaml.");
        });
        List<Path> all = Stream.concat(packs.stream(), more.stream()).toList();
        for (Path pack : all) {
            if (!Files.exists(shell.resolve(pack))) {
                throw new UserMistake(
                        "there is no pack " + pack,
                        "A pack is a folder that holds a pack.yaml, or one rule in one file.");
            }
        }
        List<Path> found = all.stream().map(shell::resolve).toList();
        return shell.engines().open(new Setup(config.map(shell::resolve), found, start));
    }
}
