package org.candorlint.evaluation;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A digest of all that trained models depend on: pack, labelled copy and the classes of the engine. Contents and not times
 * are compared, because builds copy and compile anew what has not changed. Not thread-safe.
 */
final class TrainingInputs {

    private final MessageDigest digest;

    TrainingInputs() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Adds the files below a folder whose relative names, with {@code /} as separator, are wanted. */
    TrainingInputs folder(Path root, Predicate<String> wanted) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (wanted.test(name)) {
                byte[] bytes = Files.readAllBytes(file);
                digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        }
        return this;
    }

    /** Adds the classes that were loaded from where {@code anchor} was: a folder, or the same in a jar. */
    TrainingInputs classes(Class<?> anchor, Predicate<String> wanted) throws IOException {
        Path from = source(anchor);
        Predicate<String> classes = name -> name.endsWith(".class") && wanted.test(name);
        if (Files.isDirectory(from)) {
            return folder(from, classes);
        }
        try (FileSystem jar = FileSystems.newFileSystem(from, Map.of())) {
            return folder(jar.getPath("/"), classes);
        }
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path source(Class<?> anchor) throws IOException {
        try {
            URI location =
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IOException("the classes of the engine cannot be found", e);
        }
    }
}
