package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class BaselineCommandTest {

    private static final String FILE = "candor-baseline.tsv";

    private final Path folder;

    BaselineCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("site"));
        write("site/a.html", "It cures all.");
        write("site/b.html", "It cures, maybe.");
        write("site/c.html", "Quiet words.");
    }

    @Test
    void create_writes_what_is_there_and_says_how_it_is_used() throws IOException {
        var run = Run.in(folder, "baseline", "create", "site");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                Wrote 3 findings of 2 pages to candor-baseline.tsv.
                candor check uses it with --baseline candor-baseline.tsv, or where candor.yaml says baseline: candor-baseline.tsv
                """);
        assertThat(read(FILE).lines().skip(2))
                .hasSize(3)
                .first()
                .asString()
                .matches("site/a.html\t[0-9a-f]{20}\tcure/says-cures\tcures");
    }

    @Test
    void a_baseline_is_not_overwritten_by_create() throws IOException {
        write(FILE, "mine");
        var run = Run.in(folder, "baseline", "create", "site");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is a baseline already: candor-baseline.tsv", "baseline update");
        assertThat(read(FILE)).isEqualTo("mine");
    }

    @Test
    void known_findings_neither_show_nor_fail_and_new_ones_do() throws IOException {
        Run.in(folder, "baseline", "create", "site");
        var known = Run.in(folder, "check", "--baseline", FILE, "--fail-on", "review", "site");
        write("site/c.html", "This cures too.");
        var more = Run.in(folder, "check", "--baseline", FILE, "site");

        assertThat(known.status()).isZero();
        assertThat(known.out()).contains("No new findings.", "3 findings are in the baseline.");
        assertThat(known.out()).doesNotContain("says-cures");
        assertThat(more.status()).isEqualTo(1);
        assertThat(more.out()).contains("site/c.html", "1 warning on 1 page.").doesNotContain("site/a.html");
    }

    @Test
    void a_baseline_counts_only_where_somebody_asks_for_it() throws IOException {
        Run.in(folder, "baseline", "create", "site");

        assertThat(Run.in(folder, "check", "site").status()).isEqualTo(1);
        write("candor.yaml", "baseline: candor-baseline.tsv\n");
        assertThat(Run.in(folder, "check", "site").status()).isZero();
    }

    @Test
    void create_writes_beside_the_configuration_under_the_name_it_gives() throws IOException {
        write("site/candor.yaml", "baseline: known.tsv\n");
        var run = Run.in(folder, "baseline", "create", "site");

        assertThat(run.out()).isEqualTo("Wrote 3 findings of 2 pages to site/known.tsv.\n");
        assertThat(Run.in(folder, "check", "site").status()).isZero();
    }

    @Test
    void what_was_fixed_is_told_and_pruned() throws IOException {
        Run.in(folder, "baseline", "create", "site");
        write("site/a.html", "It helps some.");
        Files.delete(folder.resolve("site/b.html"));

        assertThat(Run.in(folder, "check", "--baseline", FILE, "site").out())
                .contains("3 fixed since the baseline: run candor baseline prune.");
        write("site/c.html", "This cures too.");
        assertThat(Run.in(folder, "baseline", "prune", "site").out())
                .isEqualTo("candor-baseline.tsv: 3 fixed and dropped, 0 left.\n");
        assertThat(Run.in(folder, "check", "--baseline", FILE, "site").status()).isEqualTo(1);
    }

    @Test
    void update_takes_in_the_new_and_leaves_pages_alone_that_it_does_not_check() throws IOException {
        Run.in(folder, "baseline", "create", "site");
        write("site/a.html", "It cures more.");

        assertThat(Run.in(folder, "baseline", "update", "site/a.html").out())
                .isEqualTo("candor-baseline.tsv: 1 added, 1 fixed and dropped, 3 in all.\n");
        assertThat(Run.in(folder, "check", "--baseline", FILE, "--fail-on", "review", "site")
                        .status())
                .isZero();
    }

    @Test
    void a_missing_or_broken_baseline_is_one_message_and_answers_2() throws IOException {
        write("broken.tsv", "# candor baseline 1\nhello\n");
        var missing = Run.in(folder, "check", "--baseline", "gone.tsv", "site");
        var broken = Run.in(folder, "check", "--baseline", "broken.tsv", "site");

        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).contains("gone.tsv: error: there is no such baseline");
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("broken.tsv:2:1: error: expected path, fingerprint, rule and words");
        assertThat(Run.in(folder, "baseline", "prune", "site").err()).contains("there is no such baseline");
    }

    @Test
    void a_baseline_is_not_emptied_from_another_folder() throws IOException {
        Run.in(folder, "baseline", "create", "site");
        String before = read(FILE);
        var prune = Run.in(folder.resolve("site"), "baseline", "prune", "--baseline", "../" + FILE, ".");
        var check = Run.in(folder.resolve("site"), "check", "--baseline", "../" + FILE, ".");

        assertThat(prune.status()).isEqualTo(2);
        assertThat(prune.err()).contains("Run Candor in the folder in which the baseline was written.");
        assertThat(read(FILE)).isEqualTo(before);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("None of the pages of the baseline is there");
    }

    @Test
    void formats_for_tools_carry_what_is_known_and_the_summary_goes_to_standard_error() {
        Run.in(folder, "baseline", "create", "site");
        var json = Run.in(folder, "check", "--baseline", FILE, "-f", "json", "site");

        assertThat(json.status()).isZero();
        assertThat(json.out()).contains("\"baseline\": \"known\"").doesNotContain("\"baseline\": \"new\"");
        assertThat(json.err()).contains("candor: 3 findings are in the baseline.");
        assertThat(Run.in(folder, "check", "--baseline", FILE, "-f", "sarif", "site")
                        .out())
                .contains("\"baselineState\": \"unchanged\"");
    }

    @Test
    void pages_that_cannot_be_checked_are_told() throws IOException {
        write("site/logo.html", "\0");

        assertThat(Run.in(folder, "baseline", "create", "site", "gone.html"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .contains("not checked: site/logo.html: is not text")
                        .contains("not checked: gone.html: there is no such file or folder"));
    }

    @Test
    void the_command_alone_says_which_there_are() {
        assertThat(Run.in(folder, "baseline").status()).isEqualTo(2);
        assertThat(Run.in(folder, "baseline", "--help").out()).contains("create", "update", "prune");
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
