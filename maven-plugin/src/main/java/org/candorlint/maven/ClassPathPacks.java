package org.candorlint.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.candorlint.pack.PackSource;

/** Packs that came as Maven artifacts: dependencies of the plugin with a {@code pack.yaml} in {@link PackSource#PLACE}. */
final class ClassPathPacks {

    private ClassPathPacks() {}

    /** In the order of the class path. */
    static List<PackSource> of(ClassLoader loader) {
        try {
            List<PackSource> packs = new ArrayList<>();
            for (URL found : Collections.list(loader.getResources(PackSource.PLACE + "pack.yaml"))) {
                packs.add(pack(found));
            }
            return packs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackSource pack(URL found) throws IOException {
        if (found.openConnection() instanceof JarURLConnection jar) {
            return PackSource.archive(path(jar.getJarFileURL()));
        }
        // A module of the same build that is not packaged yet.
        return PackSource.folder(path(found).resolveSibling(""));
    }

    private static Path path(URL file) throws IOException {
        try {
            return Path.of(new URI(file.toString()));
        } catch (URISyntaxException e) {
            // Some class loaders leave spaces as they are.
            return Path.of(URI.create(file.toString().replace(" ", "%20")));
        }
    }
}
