package org.candorlint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderStoreTest {

    private static final String KEY = "ab".repeat(32);

    private final Path temporary;
    private final Path folder;

    FolderStoreTest(@TempDir Path temporary) {
        this.temporary = temporary;
        this.folder = temporary.resolve("deep/cache");
    }

    @Test
    void an_entry_comes_back_and_leaves_no_other_file() throws IOException {
        FolderStore store = new FolderStore(folder);
        assertThat(store.find(KEY)).isEmpty();
        assertThat(folder).doesNotExist();

        store.keep(KEY, bytes("one"));
        store.keep(KEY, bytes("two"));

        assertThat(store.find(KEY).orElseThrow()).isEqualTo(bytes("two"));
        assertThat(files()).containsExactly("CACHEDIR.TAG", "ab/" + KEY.substring(2));
        assertThat(Files.readString(folder.resolve("CACHEDIR.TAG")))
                .startsWith("Signature: 8a477f597d28d172789f06886806bc55\n");
    }

    @Test
    void the_folder_is_for_its_owner_alone() throws IOException {
        new FolderStore(folder).keep(KEY, bytes("one"));

        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        } else {
            assertThat(folder).isDirectory();
        }
    }

    @Test
    void what_is_broken_or_not_ours_is_passed_over_and_written_anew() throws IOException {
        FolderStore store = new FolderStore(folder);
        store.keep(KEY, bytes("one"));
        Path file = folder.resolve("ab").resolve(KEY.substring(2));
        byte[] whole = Files.readAllBytes(file);

        for (byte[] broken : List.of(new byte[0], bytes("hello"), changed(whole), shortened(whole))) {
            Files.write(file, broken);
            assertThat(store.find(KEY)).isEmpty();
            store.keep(KEY, bytes("one"));
            assertThat(store.find(KEY)).isPresent();
        }
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(store.find(KEY)).isEmpty();
    }

    @Test
    void a_place_that_cannot_be_written_costs_no_more_than_the_cache() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        FolderStore store = new FolderStore(file);
        store.keep(KEY, bytes("one"));
        store.tidy();

        assertThat(store.find(KEY)).isEmpty();
        assertThat(file).isEmptyFile();
    }

    @Test
    void where_there_is_too_much_the_longest_unused_go_and_nothing_that_is_not_ours() throws IOException {
        FolderStore store = new FolderStore(folder, 4_000);
        Path foreign = folder.resolve("00/letter.txt");
        for (int i = 0; i < 9; i++) {
            String key = "0" + i + "cd".repeat(31);
            store.keep(key, new byte[500]);
            Path file = folder.resolve("0" + i).resolve("cd".repeat(31));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(20 - i))));
        }
        Files.write(foreign, new byte[9_000]);
        Path part = Files.write(folder.resolve("00/new1.part"), new byte[1]);
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        assertThat(store.find("00" + "cd".repeat(31)))
                .as("asked for, so not unused")
                .isPresent();
        age();

        store.tidy();

        assertThat(files()).contains("00/letter.txt", "00/" + "cd".repeat(31), "08/" + "cd".repeat(31));
        assertThat(files()).doesNotContain("00/new1.part", "01/" + "cd".repeat(31), "02/" + "cd".repeat(31));
        assertThat(files().stream().filter(name -> name.endsWith("cd")).count()).isEqualTo(6);
    }

    @Test
    void an_entry_that_is_far_too_large_is_not_kept() {
        FolderStore store = new FolderStore(folder);
        store.keep(KEY, new byte[(8 << 20) + 1]);

        assertThat(folder).doesNotExist();
    }

    @Test
    void in_memory_only_what_the_last_run_asked_for_stays() {
        CacheStore store = CacheStore.inMemory();
        store.keep("a", bytes("one"));
        store.keep("b", bytes("two"));
        store.tidy();
        assertThat(store.find("a")).isPresent();
        store.tidy();

        assertThat(store.find("a")).isPresent();
        assertThat(store.find("b")).isEmpty();
    }

    // The folder was looked through long ago.
    private void age() throws IOException {
        Files.setLastModifiedTime(
                folder.resolve("CACHEDIR.TAG"), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length - 1]++;
        return other;
    }

    private static byte[] shortened(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }
}
