package org.candorlint.pack;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.Problem;

/** A copy of the tiny pack that a test may spoil. */
record PackFolder(Path root) {

    static PackFolder tiny(Path root) {
        PackFolder pack = new PackFolder(root);
        try {
            for (String file : source().files()) {
                pack.write(file, new String(source().read(file, Yaml.LARGEST), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pack;
    }

    static PackSource source() {
        return PackSource.resources(PackFolder.class.getClassLoader(), "org/candorlint/pack/tiny");
    }

    PackFolder write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces text that must be there. */
    PackFolder edit(String file, String before, String after) {
        try {
            String text = Files.readString(root.resolve(file));
            if (!text.contains(before)) {
                throw new AssertionError(file + " does not hold: " + before);
            }
            return write(file, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RuleSet load(PackSource... after) {
        return Packs.load(Stream.concat(Stream.of(PackSource.folder(root)), Stream.of(after))
                .toList());
    }

    /** What a load complains about, with paths relative to the folder. */
    String complaints(PackSource... after) {
        PackException e = catchThrowableOfType(PackException.class, () -> load(after));
        List<Problem> problems = e.problems();
        return problems.stream()
                .map(Problem::render)
                .collect(Collectors.joining("\n"))
                .replace(root + "/", "");
    }
}
