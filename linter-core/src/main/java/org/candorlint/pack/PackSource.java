package org.candorlint.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a pack is read from. Implementations are immutable and thread-safe. */
public sealed interface PackSource permits FolderSource, FileSource, ArchiveSource, ResourceSource {

    /** Where a pack lies in a JAR that was made to carry one. */
    String PLACE = "META-INF/candor/";

    /** What messages put before the name of a file; ends in {@code /}, or is empty. */
    String prefix();

    /** The files of the pack, relative to its root, with {@code /} as separator, in alphabetical order. */
    List<String> files() throws IOException;

    /** The first {@code limit} bytes of one of {@link #files()}. */
    byte[] read(String file, int limit) throws IOException;

    /** What {@link BinaryPack} wrote, if this source has it. */
    default Optional<byte[]> binary() throws IOException {
        return Optional.empty();
    }

    /** What {@link MeasuredFile} wrote, if this source has it. */
    default Optional<byte[]> measured() throws IOException {
        return Optional.empty();
    }

    /** A pack in a folder on disk. */
    static PackSource folder(Path root) {
        return new FolderSource(root);
    }

    /** A pack that is one rule in one YAML file. */
    static PackSource file(Path file) {
        return new FileSource(file);
    }

    /** A pack in a JAR, below {@link #PLACE}. */
    static PackSource archive(Path jar) {
        return new ArchiveSource(jar);
    }

    /** A folder, a JAR, or one rule in one file, whichever is there. */
    static PackSource at(Path path) {
        if (path.toFile().isDirectory()) {
            return folder(path);
        }
        return path.toString().endsWith(".jar") ? archive(path) : file(path);
    }

    /** A pack on the class path: the folder of {@code anchor}'s package, with an index that {@link PackIndex} wrote. */
    static PackSource resources(Class<?> anchor) {
        return new ResourceSource(
                anchor.getClassLoader(), anchor.getPackageName().replace('.', '/') + "/");
    }

    /** A pack on the class path, in a folder such as {@code org/example/pack}, with an index that {@link PackIndex} wrote. */
    static PackSource resources(ClassLoader loader, String folder) {
        return new ResourceSource(loader, folder.endsWith("/") ? folder : folder + "/");
    }
}
