package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class CheckCommandTest {

    private final Path folder;

    CheckCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        write("site/a.html", "It cures all.");
        write("site/deep/er/b.md", "Quiet words.");
        write("site/c.txt", "Well, maybe.");
        write("site/style.css", "p {}");
    }

    @Test
    void findings_answer_1_and_are_shown_with_a_summary() {
        var run = Run.in(folder, "check", "site");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("site/a.html", "1:4  warning  cure/says-cures", "    | It cures all.\n    |    ~~~~~\n")
                .contains("Sure Act (unconfirmed)", "remedy:   Remove the word.", "review:   a person must decide")
                .contains("1 warning and 1 review on 2 pages.\nChecked 3 pages, 3 passages, 3 sentences for market us.")
                .contains("Left out 1 file of kinds that Candor does not read: 1 .css.")
                .doesNotContain("b.md");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_threshold_decides_between_0_and_1() {
        assertThat(Run.in(folder, "check", "--fail-on", "error", "site").status())
                .isZero();
        assertThat(Run.in(folder, "check", "--fail-on", "never", "site").status())
                .isZero();
        assertThat(Run.in(folder, "check", "--fail-on", "note", "site").status())
                .isEqualTo(1);
        assertThat(Run.in(folder, "check", "site/c.txt").status()).isZero();
        assertThat(Run.in(folder, "check", "--fail-on", "review", "site/c.txt").status())
                .isEqualTo(1);
    }

    @Test
    void the_report_is_the_same_whatever_the_number_of_threads() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("site/many/" + i + ".html", "It cures " + i + (i % 7 == 0 ? " break" : ""));
        }
        var one = Run.in(folder, "check", "--format", "json", "--threads", "1", "site");
        var eight = Run.in(folder, "check", "--format", "json", "--threads", "8", "site");

        assertThat(one.out()).contains("\"path\": \"site/many/39.html\"").isEqualTo(eight.out());
        assertThat(one.err()).isEqualTo(eight.err());
    }

    @Test
    void the_html_report_holds_the_copy_of_every_page_and_those_not_checked() throws IOException {
        write("site/logo.html", "\0\0");
        var run = Run.in(folder, "check", "--format", "html", "--output", "report.html", "site");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("candor: not checked: site/logo.html: is not text");
        assertThat(folder.resolve("report.html"))
                .content()
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("2 findings on 2 pages", "Quiet words.", "is not text", "Left out 1 file of kinds");
    }

    @Test
    void a_report_left_among_the_pages_is_no_page_and_that_is_said() {
        Run.in(folder, "check", "-f", "html", "-o", "site/report.html", "site");
        Run.in(folder, "check", "-f", "markdown", "-o", "site/summary.md", "site");

        var run = Run.in(folder, "check", "site");

        assertThat(run.out()).contains("Checked 3 pages", "Left out report.html and summary.md, written by Candor.");
        assertThat(Run.in(folder, "check", "site/report.html").out()).doesNotContain("written by Candor");
    }

    @Test
    void a_pattern_is_expanded_here_too_and_fits_any_depth() {
        assertThat(Run.in(folder, "check", "-v", "site/**/*.{html,md}").out())
                .contains("site/a.html", "site/deep/er/b.md", "Checked 2 pages");
    }

    @Test
    void standard_input_is_a_page_with_the_name_it_is_given() {
        var run = Run.with(folder, "It cures.", Terminal.none(), "check", "-", "--stdin-filename", "index.html");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("index.html  promotional page");
    }

    @Test
    void a_named_page_that_cannot_be_checked_answers_2_and_the_others_are_still_checked() throws IOException {
        write("site/logo.html", "\0\0");
        var run = Run.in(folder, "check", "site/a.html", "site/logo.html", "gone.html", "site/style.css");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("1:4  warning  cure/says-cures")
                .contains("Not checked: 3 pages.\n  gone.html: there is no such file or folder\n")
                .contains("  site/logo.html: is not text\n    Give the text.\n")
                .contains("  site/style.css: is not a kind of page that Candor reads\n");
    }

    @Test
    void a_bad_page_of_a_folder_answers_2_only_when_strict() throws IOException {
        write("site/logo.html", "\0\0");

        assertThat(Run.in(folder, "check", "site").status()).isEqualTo(1);
        assertThat(Run.in(folder, "check", "site").out()).contains("site/logo.html: is not text");
        assertThat(Run.in(folder, "check", "--strict", "site").status()).isEqualTo(2);
    }

    @Test
    void a_page_that_was_read_and_not_linted_is_told_and_answers_2_only_when_strict() throws IOException {
        write("es/index.html", "unlinted");

        var run = Run.in(folder, "check", "es/index.html");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Not linted: 1 page.\n  es/index.html: it is in Spanish\n");
        assertThat(Run.in(folder, "check", "--strict", "es").status()).isEqualTo(2);
        assertThat(Run.in(folder, "check", "--format", "json", "es").err())
                .contains("es/index.html was read and not linted: it is in Spanish");
    }

    @Test
    void a_page_that_breaks_the_linter_does_not_cost_the_others() throws IOException {
        write("site/bad.html", "break");

        assertThat(Run.in(folder, "check", "site").out())
                .contains("site/bad.html: Candor failed on it", "1:4  warning  cure/says-cures");
    }

    @Test
    void a_page_larger_than_allowed_is_reported_and_not_read() {
        var run = Run.in(folder, "check", "--max-file-size", "5", "site/a.html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("site/a.html: is larger than 5 B\n    max-file-size in candor.yaml raises the limit.");
    }

    @Test
    void a_file_of_two_gigabytes_is_refused_by_its_size() throws IOException {
        // Without a byte on the disk.
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("site/huge.html").toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        var run = Run.in(folder, "check", "--threads", "1", "site");

        assertThat(run.out()).contains("site/huge.html: is larger than 50 MB", "1:4  warning  cure/says-cures");
    }

    @Test
    void a_time_that_is_none_answers_2() {
        assertThat(Run.in(folder, "check", "--max-page-time", "soon", "site"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("'soon' is not a time"));
    }

    @Test
    void an_empty_page_is_checked_and_named() throws IOException {
        write("site/empty.html", "");

        assertThat(Run.in(folder, "check", "site/empty.html"))
                .satisfies(run -> assertThat(run.status()).isZero())
                .satisfies(run -> assertThat(run.out()).contains("No text to check in site/empty.html."));
    }

    @Test
    void a_folder_without_pages_and_a_pattern_without_matches_are_mistakes() throws IOException {
        Files.createDirectories(folder.resolve("bare"));
        var run = Run.in(folder, "check", "bare", "site/*.htm", "site/[.html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("bare: holds no page", "site/*.htm: no page fits this pattern", "site/[.html: is no pattern");
    }

    @Test
    void a_link_loop_ends_and_hidden_folders_are_not_entered() throws IOException {
        Files.createSymbolicLink(folder.resolve("site/deep/loop"), folder.resolve("site"));
        write("site/.git/x.html", "It cures.");

        assertThat(Run.in(folder, "check", "site").out()).contains("Checked 3 pages", "Did not enter .git.");
    }

    @Test
    void an_unknown_market_is_answered_with_the_nearest_and_all() {
        var run = Run.in(folder, "check", "--market", "us,uss", "site");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("candor: there is no market 'uss'\n  Did you mean us? The markets are: ca, us.\n");
    }

    @Test
    void unknown_options_and_values_answer_2_in_one_message() {
        assertThat(Run.in(folder, "check", "--formt", "json").status()).isEqualTo(2);
        assertThat(Run.in(folder, "check", "--formt", "json").err()).contains("--formt", "candor help check");
        assertThat(Run.in(folder, "check", "--fail-on", "often", "site").status())
                .isEqualTo(2);
        assertThat(Run.in(folder, "check", "--max-file-size", "big", "site").err())
                .contains("is not a size");
        assertThat(Run.in(folder, "check", "--threads", "0", "site").status()).isEqualTo(2);
        assertThat(Run.in(folder, "check", "--config", "gone.yaml", "site").err())
                .contains("there is no configuration gone.yaml");
        assertThat(Run.in(folder, "check", "--pack", "gone", "site").err()).contains("there is no pack gone");
    }

    @Test
    void colour_comes_only_to_a_terminal_that_wants_it_or_when_asked_for() {
        var colourful = new Terminal(true, true, 100);
        var refusing = new Terminal(true, false, 100);

        assertThat(Run.with(folder, "", colourful, "check", "site").out()).contains("\u001b[");
        assertThat(Run.with(folder, "", refusing, "check", "site").out()).doesNotContain("\u001b[");
        assertThat(Run.in(folder, "check", "site").out()).doesNotContain("\u001b[");
        assertThat(Run.in(folder, "check", "--color", "always", "site").out()).contains("\u001b[");
        assertThat(Run.with(folder, "", colourful, "check", "--color", "never", "site")
                        .out())
                .doesNotContain("\u001b[");
    }

    @Test
    void a_report_in_a_file_leaves_standard_output_empty_and_failures_on_the_screen() throws IOException {
        var run = Run.in(folder, "check", "-f", "json", "-o", "report.json", "site/a.html", "gone.html");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("not checked: gone.html: there is no such file or folder");
        assertThat(Files.readString(folder.resolve("report.json"))).startsWith("{\n  \"schemaVersion\": 1,");
        assertThat(Run.in(folder, "check", "-o", "no/such/report", "site").status())
                .isEqualTo(2);
    }

    @Test
    void pages_that_the_configuration_excludes_are_counted_and_checked_only_when_named() throws IOException {
        write("site/excluded.html", "It cures.");

        assertThat(Run.in(folder, "check", "site").out()).contains("Left out 1 page that candor.yaml excludes.");
        assertThat(Run.in(folder, "check", "site/excluded.html").status()).isEqualTo(1);
    }

    @Test
    void a_reader_who_leaves_is_no_error() {
        var err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"check", "site"},
                new ByteArrayInputStream(new byte[0]),
                failing("Broken pipe"),
                err,
                Terminal.none(),
                folder,
                StubEngine::new,
                Run.CLOCK);

        assertThat(status).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_full_disk_is_an_error() {
        var err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"check", "site"},
                new ByteArrayInputStream(new byte[0]),
                failing("No space left"),
                err,
                Terminal.none(),
                folder,
                StubEngine::new,
                Run.CLOCK);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
