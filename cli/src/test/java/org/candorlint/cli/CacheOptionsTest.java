package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheOptionsTest {

    private final Path folder;

    CacheOptionsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("a.html"), "It cures all.");
        Files.writeString(folder.resolve("b.html"), "Maybe not.");
    }

    @Test
    void a_page_that_has_not_changed_is_taken_from_the_cache() throws IOException {
        Run first = Run.in(folder, "check", "--cache-dir", "kept", "a.html");
        Path entry = entries().get(0);
        assertThat(Run.in(folder, "check", "--cache-dir", "kept", "a.html").out())
                .isEqualTo(first.out());
        assertThat(entries()).containsExactly(entry);

        // Whoever gets the entry of another page reads it from the cache and nowhere else.
        Run.in(folder, "check", "--cache-dir", "other", "b.html");
        Path foreign = entries("other").get(0);
        Files.copy(foreign, entry, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Run.in(folder, "check", "--cache-dir", "kept", "a.html").status())
                .isZero();
        assertThat(Run.in(folder, "check", "--cache-dir", "kept", "--no-cache", "a.html")
                        .status())
                .isEqualTo(1);

        Files.writeString(folder.resolve("a.html"), "It cures all and more.");
        assertThat(Run.in(folder, "check", "--cache-dir", "kept", "a.html").status())
                .isEqualTo(1);
    }

    @Test
    void a_broken_entry_is_written_anew() throws IOException {
        Run first = Run.in(folder, "check", "--cache-dir", "kept", "a.html");
        byte[] whole = Files.readAllBytes(entries().get(0));
        Files.writeString(entries().get(0), "nonsense");

        assertThat(Run.in(folder, "check", "--cache-dir", "kept", "a.html").out())
                .isEqualTo(first.out());
        assertThat(Files.readAllBytes(entries().get(0))).isEqualTo(whole);
    }

    @Test
    void what_is_piped_in_and_what_shall_not_be_kept_is_not() {
        Run.with(folder, "It cures.", Terminal.none(), "check", "--cache-dir", "kept", "-");
        Run.in(folder, "check", "--cache-dir", "kept", "--no-cache", "a.html");

        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void a_file_is_no_place_for_a_cache() {
        Run run = Run.in(folder, "check", "--cache-dir", "b.html", "a.html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("b.html is a file");
    }

    @Test
    void each_system_has_its_place() {
        Path home = folder.resolve("home");
        Path other = folder.resolve("other");
        assertThat(place(Map.of(), "Linux", home)).contains(home.resolve(".cache/candor"));
        assertThat(place(Map.of("XDG_CACHE_HOME", other.toString()), "Linux", home))
                .contains(other.resolve("candor"));
        assertThat(place(Map.of("XDG_CACHE_HOME", "relative"), "Linux", home)).contains(home.resolve(".cache/candor"));
        assertThat(place(Map.of(), "Mac OS X", home)).contains(home.resolve("Library/Caches/candor"));
        assertThat(place(Map.of("LOCALAPPDATA", other.toString()), "Windows 11", home))
                .contains(other.resolve("candor/cache"));
        assertThat(place(Map.of(), "Windows 11", home)).isEmpty();
        assertThat(place(Map.of("CANDOR_CACHE_DIR", other.toString()), "Linux", home))
                .contains(other);
        assertThat(CacheFolder.of(Map.of(), "Linux", "")).isEmpty();
    }

    private static Optional<Path> place(Map<String, String> environment, String system, Path home) {
        return CacheFolder.of(environment, system, home.toString());
    }

    private List<Path> entries() throws IOException {
        return entries("kept");
    }

    private List<Path> entries(String cache) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(cache))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("CACHEDIR.TAG"))
                    .toList();
        }
    }
}
