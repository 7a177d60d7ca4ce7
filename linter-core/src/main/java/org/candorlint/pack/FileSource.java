package org.candorlint.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One rule in one file, a pack by itself. */
record FileSource(Path path) implements PackSource {

    @Override
    public String prefix() {
        Path folder = path.getParent();
        return folder == null ? "" : new FolderSource(folder).prefix();
    }

    @Override
    public List<String> files() {
        return List.of(String.valueOf(path.getFileName()));
    }

    @Override
    public byte[] read(String file, int limit) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(limit);
        }
    }
}
