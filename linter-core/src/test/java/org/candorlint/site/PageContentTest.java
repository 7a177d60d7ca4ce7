package org.candorlint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candorlint.document.UnreadablePage;
import org.candorlint.pack.FileSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too large, gone, or not what they were a moment ago. */
@Timeout(60)
class PageContentTest {

    private static final FileSize LIMIT = FileSize.parse("1MB");

    private final Path folder;

    PageContentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("page.html");
    }

    @Test
    void a_file_up_to_the_limit_is_read() throws IOException {
        Files.write(file(), new byte[1 << 20]);
        assertThat(PageContent.of(file()).bytes(LIMIT)).hasSize(1 << 20);
    }

    @Test
    void a_larger_one_is_refused_by_its_size_and_not_read() throws IOException {
        // Two gigabytes without a byte on the disk.
        try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        assertThatThrownBy(() -> PageContent.of(file()).bytes(LIMIT))
                .isInstanceOfSatisfying(
                        UnreadablePage.class, e -> assertThat(e.hint()).contains("max-file-size"))
                .hasMessage("is larger than 1 MB");
    }

    @Test
    void one_that_grows_while_it_is_read_is_read_no_further_than_the_limit() {
        assertThatThrownBy(() -> PageContent.of(endless()).bytes(LIMIT))
                .isInstanceOf(UnreadablePage.class)
                .hasMessage("is larger than 1 MB");
    }

    @Test
    void what_it_holds_when_it_is_read_counts() throws IOException {
        Files.writeString(file(), "before");
        PageContent content = PageContent.of(file());
        Files.writeString(file(), "after");
        assertThat(content.bytes(LIMIT)).asString(StandardCharsets.UTF_8).isEqualTo("after");
    }

    @Test
    void one_that_vanished_says_so() throws IOException {
        Files.writeString(file(), "words");
        PageContent content = PageContent.of(file());
        Files.delete(file());
        assertThatThrownBy(() -> content.bytes(LIMIT))
                .isInstanceOf(UnreadablePage.class)
                .hasMessage("there is no such file");
    }

    @Test
    void one_in_whose_place_stands_a_folder_or_a_loop_says_so() throws IOException {
        PageContent content = PageContent.of(file());
        Files.createDirectory(file());
        assertThatThrownBy(() -> content.bytes(LIMIT)).hasMessage("is neither a file nor a folder");
        Path loop = Files.createSymbolicLink(folder.resolve("loop.html"), folder.resolve("loop.html"));
        assertThatThrownBy(() -> PageContent.of(loop).bytes(LIMIT)).isInstanceOf(UnreadablePage.class);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
    }
}
