package org.candorlint.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Tells builds of an engine apart, also those of one version. */
public final class EngineBuild {

    private EngineBuild() {}

    /**
     * The archives of a class path by name, size and time; nothing where it has folders, whose classes may change at any time.
     *
     * @param version of the tool
     * @param classPath as {@code java.class.path} has it
     */
    public static Optional<String> of(String version, String classPath) {
        StringJoiner build = new StringJoiner("\n").add(version);
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            Path archive = Path.of(entry);
            try {
                BasicFileAttributes attributes = Files.readAttributes(archive, BasicFileAttributes.class);
                if (!attributes.isRegularFile()) {
                    return Optional.empty();
                }
                build.add(archive.getFileName() + " " + attributes.size() + " " + attributes.lastModifiedTime());
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.of(build.toString());
    }
}
