package org.candorlint.pack;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sort of YAML file that people write, as the loader reads it. Immutable and thread-safe.
 *
 * @param name a short name, such as {@code rule}
 * @param place the name of such a file, from the root of its pack; capitals stand for names that the author chooses
 * @param title what such a file holds
 */
public record FileShape(String name, String place, String title, Shape shape) {

    /** The files of a pack, and {@code candor.yaml}. */
    public static List<FileShape> all() {
        return Stream.concat(
                        Stream.of(new FileShape(
                                "candor",
                                Configuration.FILE_NAME,
                                "How the pages below a folder are checked",
                                new Shape.Fields(ConfigurationReader.KEYS))),
                        FileKind.ALL.stream().map(FileKind::described))
                .toList();
    }
}
