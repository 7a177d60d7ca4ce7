package org.candorlint.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A pack in a JAR: its YAML files below {@link PackSource#PLACE}. */
record ArchiveSource(Path jar) implements PackSource {

    @Override
    public String prefix() {
        return jar.toString().replace('\\', '/') + "!/" + PLACE;
    }

    @Override
    public List<String> files() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> files = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(PLACE))
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .map(name -> name.substring(PLACE.length()))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new FileNotFoundException("there is no pack below " + PLACE + " in " + jar);
            }
            return files;
        }
    }

    @Override
    public byte[] read(String file, int limit) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            @Nullable ZipEntry entry = zip.getEntry(PLACE + file);
            if (entry == null) {
                throw new FileNotFoundException("no " + PLACE + file + " in " + jar);
            }
            try (var in = zip.getInputStream(entry)) {
                return in.readNBytes(limit);
            }
        }
    }
}
