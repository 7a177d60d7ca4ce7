package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candorlint.report.format.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OutputsTest {

    private static final Terminal COLOURFUL = new Terminal(true, true, 100);

    private final Path folder;

    OutputsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/a.html"), "It cures all.");
    }

    @Test
    void one_run_writes_text_on_the_screen_and_any_number_of_files() throws IOException {
        var run = Run.in(
                folder,
                "check",
                "--format",
                "text",
                "--output",
                "sarif=out.sarif",
                "-o",
                "csv=out.csv",
                "-o",
                "xlsx=out.xlsx",
                "site",
                "gone.html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("site/a.html  promotional page").contains("Not checked: 1 page.");
        assertThat(run.err()).isEmpty();
        assertThat(read("out.sarif")).startsWith("{\n  \"version\": \"2.1.0\"").contains("says-cures");
        assertThat(read("out.csv")).startsWith("\uFEFFpage,line").contains("site/a.html,1,4,");
        assertThat(Files.readAllBytes(folder.resolve("out.xlsx"))).startsWith('P', 'K');
    }

    @Test
    void a_plain_file_takes_the_format_of_the_screen_and_leaves_it_empty() throws IOException {
        var run = Run.in(folder, "check", "-f", "jsonl", "-o", "run.jsonl", "-o", "markdown=run.md", "site");

        assertThat(run.out()).isEmpty();
        assertThat(read("run.jsonl")).startsWith("{\"type\":\"run\"");
        assertThat(read("run.md")).startsWith("## Candor\n");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_format_says_the_same_on_standard_output_and_in_a_file(String format) throws IOException {
        byte[] out = bytesOut("check", "--format", format, "site");
        Run.in(folder, "check", "--output", format + "=report", "site");

        assertThat(Files.readAllBytes(folder.resolve("report"))).isNotEmpty().isEqualTo(out);
    }

    @Test
    void the_name_of_a_format_is_taken_in_any_case() {
        assertThat(Run.in(folder, "check", "--format", "JSON", "site").out()).startsWith("{\n");
    }

    @Test
    void an_unknown_format_is_answered_once_with_the_nearest_and_all() {
        for (String option : List.of("--format=sarf", "--output=sarf=out.sarif")) {
            var run = Run.in(folder, "check", option, "site");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith(
                            "candor: there is no format 'sarf'\n  Did you mean sarif? The formats are: checkstyle, ")
                    .contains("xlsx")
                    .hasLineCount(2);
        }
        assertThat(folder.resolve("out.sarif")).doesNotExist();
    }

    @Test
    void a_path_that_looks_like_a_format_is_written_with_its_folder() throws IOException {
        Run.in(folder, "check", "-o", "./a=b.txt", "site");

        assertThat(read("a=b.txt")).startsWith("site/a.html");
    }

    @Test
    void two_reports_do_not_go_to_one_file() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("site"));

        assertThat(Run.in(folder, "check", "-o", "json=out", "-o", "sarif=./site/../out", "site")
                        .err())
                .isEqualTo(
                        "candor: two reports would go to ./site/../out: json and sarif\n  Give each a file of its own.\n");
        assertThat(Run.in(folder, "check", "-o", "json=site/o", "-o", "csv=link/o", "site")
                        .status())
                .isEqualTo(2);
        assertThat(Run.in(folder, "check", "-o", "one", "-o", "two", "site").err())
                .startsWith("candor: --output names two files for text\n");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("one")).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_said_before_the_check() {
        var run = Run.in(folder, "check", "-o", "json=ok.json", "-o", "sarif=no/such/out.sarif", "site");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("candor: cannot write no/such/out.sarif: its folder does not exist");
        assertThat(folder.resolve("ok.json")).doesNotExist();
        assertThat(Run.in(folder, "check", "-o", "json=", "site").err())
                .startsWith("candor: --output json= names no file");
        assertThat(Run.in(folder, "check", "-o", "json=site", "site").err()).startsWith("candor: cannot write site: ");
    }

    @Test
    void a_report_does_not_take_the_place_of_its_page() throws IOException {
        var run = Run.in(folder, "check", "-o", "site/../site/a.html", "site/a.html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("candor: the report would overwrite site/../site/a.html");
        assertThat(read("site/a.html")).isEqualTo("It cures all.");
    }

    @Test
    void a_file_that_fails_after_all_does_not_cost_the_others() throws IOException {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "no device that is always full");
        var run = Run.in(folder, "check", "-o", "json=/dev/full", "-o", "csv=out.csv", "site");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("It cures all.");
        assertThat(run.err()).startsWith("candor: cannot write /dev/full: ");
        assertThat(read("out.csv")).contains("says-cures");
    }

    @Test
    void a_file_takes_no_colour_even_when_the_screen_must() throws IOException {
        var run = Run.with(
                folder, "", COLOURFUL, "check", "--color", "always", "-o", "text=a.txt", "-o", "concise=c.txt", "site");

        assertThat(run.out()).contains("\u001b[");
        assertThat(read("a.txt")).contains("cures").doesNotContain("\u001b");
        assertThat(read("c.txt")).contains("cures").doesNotContain("\u001b");
    }

    @Test
    void a_workbook_does_not_go_to_a_screen() {
        var run = Run.with(folder, "", COLOURFUL, "check", "--format", "xlsx", "site");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("xlsx is nothing for a screen", "--output xlsx=report.xlsx");
    }

    @Test
    void text_is_grouped_as_asked() {
        assertThat(Run.in(folder, "check", "--group-by", "rule", "site").out())
                .startsWith("cure/says-cures  1 finding on 1 page\n")
                .contains("  site/a.html:1:4  warning\n");
        assertThat(Run.in(folder, "check", "--group-by", "mood", "site").status())
                .isEqualTo(2);
    }

    @Test
    void a_reader_of_the_screen_who_leaves_costs_no_file() throws IOException {
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        for (String format : List.of("text", "xlsx", "junit", "sarif")) {
            var err = new ByteArrayOutputStream();
            var status = main(gone, err, "check", "--format", format, "-o", "json=" + format + ".json", "site");

            assertThat(status).as(format).isZero();
            assertThat(err.size()).isZero();
            assertThat(read(format + ".json")).contains("says-cures");
        }
    }

    @Test
    void help_lists_every_format_with_what_it_is() {
        var help = Run.in(folder, "help", "check").out();

        assertThat(help).containsSubsequence("Formats:", "Exit status:");
        assertThat(help.replaceAll("\\s+", " "))
                .contains(ReportFormat.ALL.stream()
                        .map(format -> " " + format.name() + " " + format.description() + " ")
                        .toList());
    }

    @Test
    void the_readme_lists_every_format_with_what_it_is() throws IOException {
        var rows = Files.readAllLines(Path.of("../README.md")).stream()
                .filter(line -> line.matches("\\| `[a-z]+` \\| .*"))
                .toList();

        assertThat(rows)
                .containsAll(ReportFormat.ALL.stream()
                        .map(format -> "| `" + format.name() + "` | " + format.description() + " |")
                        .toList());
    }

    static List<String> names() {
        return ReportFormat.names();
    }

    private byte[] bytesOut(String... arguments) {
        var out = new ByteArrayOutputStream();
        main(out, new ByteArrayOutputStream(), arguments);
        return out.toByteArray();
    }

    private int main(OutputStream out, OutputStream err, String... arguments) {
        var in = new ByteArrayInputStream(new byte[0]);
        return Main.run(arguments, in, out, err, Terminal.none(), folder, StubEngine::new, Run.CLOCK);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
