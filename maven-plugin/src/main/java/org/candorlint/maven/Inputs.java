package org.candorlint.maven;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candorlint.decision.Decisions;
import org.candorlint.evidence.EvidenceBook;
import org.candorlint.pack.Configuration;
import org.candorlint.site.SitePage;

/**
 * Everything that bears on what a check comes to.
 *
 * @param asked all that is no file: parameters, what the plugin is made of, and the day, as decisions expire
 * @param files with their states, also those that are looked for and are not there
 */
record Inputs(String asked, SortedMap<Path, FileState> files) {

    private static final List<String> SOUGHT =
            List.of(Configuration.FILE_NAME, Decisions.FILE_NAME, EvidenceBook.FILE_NAME);
    private static final int DEEPEST_PACK = 8;

    /** @param named files and folders that configuration names */
    static Inputs of(CheckParameters parameters, SourcePages pages, Collection<Path> named) {
        TreeMap<Path, FileState> files = new TreeMap<>();
        Set<Path> folders = new HashSet<>();
        above(parameters.root(), folders);
        for (SitePage page : pages.pages()) {
            files.put(page.file(), FileState.of(page.file()));
            above(page.file().resolveSibling(""), folders);
        }
        for (Path folder : folders) {
            SOUGHT.stream().map(folder::resolve).forEach(file -> files.put(file, FileState.of(file)));
        }
        RuleSettings rules = parameters.rules();
        Stream.of(rules.config().stream(), rules.baseline().stream(), rules.packs().stream(), named.stream())
                .flatMap(paths -> paths)
                .flatMap(Inputs::within)
                .forEach(file -> files.put(file, FileState.of(file)));
        return new Inputs(
                parameters + "\n" + pages.failures() + "\n" + LocalDate.now(ZoneId.systemDefault()) + "\n"
                        + classPath(Inputs.class.getClassLoader()),
                files);
    }

    /** With a hash of every file, so that it can be told whether one that was touched was changed. */
    Inputs read() {
        TreeMap<Path, FileState> read = new TreeMap<>(files);
        read.replaceAll((file, state) -> state.read(file));
        return new Inputs(asked, read);
    }

    /**
     * Whether nothing has changed.
     *
     * @param earlier with hashes
     * @param when it was taken, in milliseconds since 1970
     */
    boolean isSame(Inputs earlier, long when) {
        return asked.equals(earlier.asked)
                && files.keySet().equals(earlier.files.keySet())
                && files.entrySet().stream()
                        .allMatch(now -> now.getValue()
                                .isSame(
                                        now.getKey(),
                                        earlier.files.getOrDefault(now.getKey(), FileState.ABSENT),
                                        when));
    }

    /** Whether that is clear without a look into any file. */
    boolean isPlainlySame(Inputs earlier, long when) {
        return files.entrySet().stream()
                .allMatch(now ->
                        now.getValue().isUntouched(earlier.files.getOrDefault(now.getKey(), FileState.ABSENT), when));
    }

    /** With the hashes of inputs that are the same. */
    Inputs withHashes(Inputs same) {
        TreeMap<Path, FileState> hashed = new TreeMap<>(files);
        hashed.replaceAll((file, now) -> new FileState(
                now.size(),
                now.modified(),
                same.files.getOrDefault(file, FileState.ABSENT).hash()));
        return new Inputs(asked, hashed);
    }

    private static void above(Path folder, Set<Path> folders) {
        for (Path at = folder; at != null && folders.add(at); at = at.getParent()) {
            // Each is in the set now.
        }
    }

    /** The file, or what a pack in a folder is made of. */
    private static Stream<Path> within(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> below = Files.walk(path, DEEPEST_PACK)) {
            return below.filter(file -> file.toString().matches(".*\\.(yaml|yml|tsv)")).toList().stream();
        } catch (IOException e) {
            return Stream.of(path);
        }
    }

    private static String classPath(ClassLoader loader) {
        StringBuilder text = new StringBuilder();
        if (loader instanceof URLClassLoader path) {
            for (URL url : path.getURLs()) {
                text.append(url).append(' ').append(state(url)).append('\n');
            }
        }
        return text.toString();
    }

    private static String state(URL url) {
        try {
            Path file = Path.of(url.toURI());
            // Of a folder of classes nobody can say cheaply whether it is as it was.
            return Files.isDirectory(file)
                    ? String.valueOf(System.nanoTime())
                    : FileState.of(file).toString();
        } catch (URISyntaxException | RuntimeException e) {
            return "";
        }
    }
}
