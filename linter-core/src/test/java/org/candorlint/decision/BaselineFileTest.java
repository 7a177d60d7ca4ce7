package org.candorlint.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineFileTest {

    private static final String HEADER = "# candor baseline 1\n";

    @Test
    void lines_stand_in_a_fixed_order_and_are_read_back() {
        Baseline baseline = new Baseline(List.of(
                entry("site/b.html", "f2", "cure/all"),
                entry("site/a.html", "f3", "safe/always"),
                entry("site/a.html", "f1", "cure/all")));

        String text = BaselineFile.text(baseline);

        assertThat(text).startsWith(HEADER).endsWith("""
                site/a.html\tf1\tcure/all\tcures all
                site/a.html\tf3\tsafe/always\tcures all
                site/b.html\tf2\tcure/all\tcures all
                """);
        assertThat(parse(text)).isEqualTo(baseline);
    }

    @Test
    void tabs_and_line_ends_do_not_break_a_line() {
        Baseline baseline = new Baseline(List.of(new Baseline.Entry(
                "#odd\t\\page\n.html", "f1", "cure/all", "cures\tall\u2028\u001b[1m \n x".repeat(20))));

        Baseline read = parse(BaselineFile.text(baseline));

        assertThat(read.entries()).hasSize(1);
        assertThat(read.entries().get(0).path()).isEqualTo("#odd\t\\page\n.html");
        assertThat(read.entries().get(0).words()).startsWith("cures all [1m x").hasSize(103);
    }

    @Test
    void windows_line_ends_and_comments_are_fine() {
        assertThat(parse("# candor baseline 1\r\n# ours\r\n\r\na.html\tf1\tcure/all\tcures\r\n")
                        .entries())
                .containsExactly(new Baseline.Entry("a.html", "f1", "cure/all", "cures"));
    }

    @Test
    void a_broken_line_is_named_with_its_place() {
        assertThatThrownBy(() -> parse(HEADER + "a.html\tf1\tcure/all\tcures\n<<<<<<< ours\na.html\tno print\tx\ty\n"))
                .isInstanceOf(UnusableRecord.class)
                .hasMessageStartingWith("known.tsv:3:1: error: expected path, fingerprint, rule and words between tabs")
                .hasMessageContaining("known.tsv:4:8: error: 'no print' is no fingerprint");
    }

    @Test
    void another_file_is_refused() {
        assertThatThrownBy(() -> parse("a,b\n")).hasMessageStartingWith("known.tsv:1:1: error: this is no baseline");
        assertThatThrownBy(() -> parse("")).hasMessageStartingWith("known.tsv:1:1: error: this is no baseline");
        assertThatThrownBy(() -> parse("# candor baseline 2\n")).hasMessageContaining("that this version");
    }

    @Test
    void a_missing_file_is_told_with_what_to_do(@TempDir Path folder) {
        assertThatThrownBy(() -> BaselineFile.read(folder.resolve("gone.tsv")))
                .isInstanceOf(UnusableRecord.class)
                .hasMessageContaining("gone.tsv: error: there is no such baseline")
                .hasMessageContaining("candor baseline create");
    }

    private static Baseline parse(String text) {
        return BaselineFile.parse(SourceText.of("known.tsv", text));
    }

    private static Baseline.Entry entry(String path, String fingerprint, String rule) {
        return new Baseline.Entry(path, fingerprint, rule, "cures all");
    }
}
