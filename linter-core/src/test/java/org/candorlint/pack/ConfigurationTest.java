package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationTest {

    private final Path folder;
    private final Path file;

    ConfigurationTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("candor.yaml");
    }

    private String complaints(String text) throws IOException {
        Files.writeString(file, text);
        PackException e = catchThrowableOfType(PackException.class, () -> Configuration.read(file));
        return String.valueOf(e.getMessage()).replace(folder + "/", "");
    }

    @Test
    void everything_is_read() throws IOException {
        Files.writeString(file, """
                markets: [us, us-fl]
                fail-on: warning
                include: [ "**/*.html" ]
                exclude:
                  - drafts/**
                packs: [ our-rules ]
                page-kinds:
                  news/**: news
                  "**": promotional
                severities:
                  superlative: off
                  cure/gone-for-good: note
                max-file-size: 2 MB
                max-page-time: 90s
                baseline: known.tsv
                """);

        assertThat(Configuration.read(file))
                .isEqualTo(new Configuration(
                        folder,
                        List.of("us", "us-fl"),
                        Severity.WARNING,
                        List.of("**/*.html"),
                        List.of("drafts/**"),
                        List.of("our-rules"),
                        List.of(
                                new Configuration.PageKindGlob("news/**", "news"),
                                new Configuration.PageKindGlob("**", "promotional")),
                        Map.of(
                                "superlative", Configuration.Level.OFF,
                                "cure/gone-for-good", Configuration.Level.NOTE),
                        new PageLimits(FileSize.parse("2MB"), TimeSpan.parse("90s")),
                        "known.tsv",
                        null,
                        null));
        assertThat(Configuration.read(file).baselineFile()).contains(folder.resolve("known.tsv"));
    }

    @Test
    void the_nearest_file_upward_counts() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("site/knee"));
        Files.writeString(file, "markets: [us]\n");
        Files.writeString(folder.resolve("site/candor.yaml"), "markets: [au]\n");

        assertThat(Configuration.find(deep.resolve("page.html")).orElseThrow().markets())
                .containsExactly("au");
        assertThat(Configuration.find(folder).orElseThrow().markets()).containsExactly("us");
    }

    @Test
    void a_folder_without_a_file_has_no_configuration() {
        assertThat(Configuration.find(folder)).isEmpty();
        assertThat(Configuration.empty(folder).threshold()).isEmpty();
    }

    @Test
    void above_the_highest_folder_none_is_looked_for() throws IOException {
        Files.writeString(file, "markets: [us]\n");
        Path below = Files.createDirectories(folder.resolve("a/b"));

        assertThat(Configuration.find(below, Optional.of(folder.resolve("a")))).isEmpty();
        assertThat(Configuration.find(below, Optional.of(folder))).isPresent();
        Files.writeString(folder.resolve("a/candor.yaml"), "markets: [ca]\n");
        assertThat(Configuration.find(below, Optional.of(folder.resolve("a"))))
                .hasValueSatisfying(found -> assertThat(found.markets()).containsExactly("ca"));
    }

    @Test
    void an_unknown_key_is_an_error_with_a_place() throws IOException {
        assertThat(complaints("markets: [us]\nfail_on: error\nseverities: { cure: fatal }\n"))
                .isEqualTo("""
                candor.yaml:2:1: error: unknown key 'fail_on'
                  fail_on: error
                  ^
                  hint: did you mean 'fail-on'?
                candor.yaml:3:21: error: unknown severity 'fatal'
                  severities: { cure: fatal }
                                      ^
                  hint: known: error, note, off, warning""");
    }

    @Test
    void a_broken_glob_is_an_error_with_a_place() throws IOException {
        assertThat(complaints("include: [ \"a{b\" ]\n")).isEqualTo("""
                candor.yaml:1:15: error: not a glob: Missing '}
                  include: [ "a{b" ]
                                ^""");
    }

    @Test
    void names_are_looked_up_in_the_rules() throws IOException {
        var rules = Packs.load(List.of(PackFolder.source()));
        Files.writeString(file, "markets: [usa]\npage-kinds: { news/**: promotion }\nseverities: { promis: off }\n");

        assertThatThrownBy(() -> Configuration.verify(file, rules))
                .hasMessageContaining("candor.yaml:1:11: error: unknown market 'usa'")
                .hasMessageContaining("candor.yaml:2:24: error: unknown page kind 'promotion'")
                .hasMessageContaining("candor.yaml:3:15: error: unknown category or rule 'promis'")
                .hasMessageContaining("did you mean 'promise'?");
    }

    @Test
    void known_names_are_fine() throws IOException {
        Files.writeString(file, "markets: [us]\nseverities: { promise: off, promise/sure-outcome: note }\n");

        Configuration.verify(file, Packs.load(List.of(PackFolder.source())));
        assertThat(Configuration.read(file).severities()).hasSize(2);
    }

    @Test
    void a_limit_that_is_none_is_an_error_with_a_place() throws IOException {
        assertThat(complaints("max-file-size: big\nmax-page-time: 0s\n")).isEqualTo("""
                candor.yaml:1:16: error: 'big' is not a size; write one such as 50MB, 800kB or 1048576
                  max-file-size: big
                                 ^
                candor.yaml:2:16: error: a time is at least one millisecond
                  max-page-time: 0s
                                 ^""");
    }
}
