package org.candorlint.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A pack in a folder on disk: its YAML files, hidden ones and those in hidden folders left out. */
record FolderSource(Path root) implements PackSource {

    private static final int DEEPEST = 8;

    @Override
    public String prefix() {
        String name = root.toString().replace('\\', '/');
        return name.isEmpty() || name.endsWith("/") ? name : name + "/";
    }

    @Override
    public List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(root, DEEPEST)) {
            return paths.filter(Files::isRegularFile)
                    .map(p -> root.relativize(p).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public byte[] read(String file, int limit) throws IOException {
        try (var in = Files.newInputStream(root.resolve(file))) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public Optional<byte[]> measured() throws IOException {
        Path file = root.resolve(MeasuredFile.NAME);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
