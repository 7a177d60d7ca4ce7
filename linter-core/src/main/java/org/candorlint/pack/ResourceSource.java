package org.candorlint.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.candorlint.text.KnownLength;

/** A pack on the class path, where files cannot be listed; {@link PackIndex} lists them. */
record ResourceSource(ClassLoader loader, String prefix) implements PackSource {

    @Override
    public List<String> files() throws IOException {
        String index = new String(read(PackIndex.NAME, Integer.MAX_VALUE), StandardCharsets.UTF_8);
        return index.lines().filter(line -> !line.isBlank()).sorted().toList();
    }

    @Override
    public byte[] read(String file, int limit) throws IOException {
        try (var in = loader.getResourceAsStream(prefix + file)) {
            if (in == null) {
                throw new FileNotFoundException("no resource " + prefix + file);
            }
            return in.readNBytes(limit);
        }
    }

    @Override
    public Optional<byte[]> binary() throws IOException {
        return beside(BinaryPack.NAME);
    }

    @Override
    public Optional<byte[]> measured() throws IOException {
        return beside(MeasuredFile.NAME);
    }

    private Optional<byte[]> beside(String name) throws IOException {
        try (var in = loader.getResourceAsStream(prefix + name)) {
            return in == null ? Optional.empty() : Optional.of(KnownLength.readAll(in));
        }
    }
}
