package org.candorlint.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.candorlint.text.Problem;
import org.candorlint.text.SourceText;

/** Reads a YAML file to the end, and only then complains. Thread-safe. */
public final class Yaml {

    /** Nothing that a person writes by hand comes near. */
    static final int LARGEST = 4 << 20;

    private Yaml() {}

    /**
     * What {@code reader} makes of a file.
     *
     * @throws PackException with everything that the file's syntax or {@code reader} complains about
     */
    public static <T> T read(Path path, Function<YamlValue, T> reader) {
        Problems problems = new Problems();
        String name = path.toString().replace('\\', '/');
        Optional<T> result = Optional.empty();
        try {
            result = parse(name, bytes(path), problems).map(reader);
        } catch (IOException e) {
            problems.add(Problem.of(name, "cannot be read: " + e.getMessage(), ""));
        }
        problems.throwIfAny();
        return result.orElseThrow();
    }

    /** The bytes of a file, one too many if it is too large. */
    static byte[] bytes(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    /** The document in UTF-8 bytes; empty after a problem was reported. */
    static Optional<YamlValue> parse(String name, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.add(Problem.of(name, "larger than " + (LARGEST >> 20) + " MiB", "split the file"));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return YamlParser.parse(new YamlFile(SourceText.of(name, content), problems));
        } catch (CharacterCodingException e) {
            problems.add(Problem.of(name, "not UTF-8", "save the file as UTF-8"));
            return Optional.empty();
        }
    }
}
