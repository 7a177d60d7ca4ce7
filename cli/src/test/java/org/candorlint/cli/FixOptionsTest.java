package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candorlint.fix.KeptEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixOptionsTest {

    private static final KeptEncoding UTF_8 = new KeptEncoding(StandardCharsets.UTF_8, List.of());

    private final Path folder;

    FixOptionsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/a.html"), "It cures all.");
    }

    @ParameterizedTest
    @CsvSource({
        "--diff, --diff says nothing without --fix",
        "--yes, --yes says nothing without --fix",
        "--fix --diff --yes, --diff changes nothing",
        "--fix --output report.txt, a check with --fix writes no report"
    })
    void options_that_do_not_go_together_are_refused(String options, String message) {
        Run run = Run.in(folder, ("check " + options + " site").split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void where_no_text_is_owed_nothing_is_written_and_the_findings_count() throws IOException {
        Run run = Run.in(folder, "check", "--fix", "--yes", "site");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no required text to add");
        assertThat(Files.readString(folder.resolve("site/a.html"))).isEqualTo("It cures all.");
    }

    @Test
    void a_fix_is_shown_as_patch_reads_it() {
        assertThat(fix("one\n\ntwo", "one\n\nowed\n\ntwo").diff())
                .containsExactly(
                        "--- a/a.html",
                        "+++ b/a.html",
                        "@@ -1,3 +1,5 @@",
                        " one",
                        " ",
                        "+owed",
                        "+",
                        " two\n\\ No newline at end of file");
    }

    @Test
    void a_page_is_written_whole_and_leaves_nothing_beside_it() throws IOException {
        fix("It cures all.", "It cures all.\n\nIt is not approved.").write();

        assertThat(Files.readString(folder.resolve("site/a.html"))).endsWith("It is not approved.");
        try (var files = Files.list(folder.resolve("site"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_page_that_changed_meanwhile_is_not_overwritten() {
        assertThatThrownBy(() -> fix("It was this.", "It is that.").write())
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("was changed by somebody else");
    }

    private PageFix fix(String before, String after) {
        return new PageFix(
                folder.resolve("site/a.html"),
                "a.html",
                new PageFix.Version(before, UTF_8),
                new PageFix.Version(after, UTF_8),
                List.of("status/unsaid"));
    }
}
