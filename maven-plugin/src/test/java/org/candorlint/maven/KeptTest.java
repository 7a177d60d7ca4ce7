package org.candorlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check after a check: which changes make it check again. */
final class KeptTest {

    private static final String SURE = "<p>Our infusion works for everyone.</p>\n";
    private static final String SOON = "<p>Ask about our infusion soon.</p>\n";

    private final SmallModule module;
    private final Lines log = new Lines();
    private int opened;

    KeptTest(@TempDir Path root) {
        module = SmallModule.in(root);
    }

    @BeforeEach
    void checked_once() {
        module.write("src/site/page.html", SURE).write("candor.yaml", "packs: [house]\n");
        module.write("house/pack.yaml", "id: house\nversion: 1.0\n");
        assertThat(run(Given.usual(module))).isPresent();
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void nothing_changed_and_all_is_said_again() {
        List<String> before = List.copyOf(log.said);
        Optional<String> again = run(Given.usual(module));

        assertThat(opened).isEqualTo(1);
        assertThat(again).hasValueSatisfying(why -> assertThat(why).startsWith("Candor: 1 finding of level warning"));
        assertThat(log.said).isEqualTo(before).anyMatch(line -> line.startsWith("ERROR src/site/page.html:1:17:"));
    }

    @Test
    void a_page_that_was_only_touched_counts_as_the_same() throws IOException {
        Files.setLastModifiedTime(page(), FileTime.from(Instant.EPOCH));

        run(Given.usual(module));
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void a_page_with_other_words_of_the_same_length_and_time_just_after_the_check_is_seen() throws IOException {
        FileTime time = Files.getLastModifiedTime(page());
        module.write("src/site/page.html", SURE.replace("works for everyone", "works for very few"));
        Files.setLastModifiedTime(page(), time);

        assertThat(run(Given.usual(module))).isEmpty();
    }

    @Test
    void pages_that_come_or_go_are_seen() throws IOException {
        module.write("src/site/more.html", SOON);
        run(Given.usual(module));
        assertThat(opened).isEqualTo(2);

        Files.delete(page());
        assertThat(run(Given.usual(module))).isEmpty();
        assertThat(opened).isEqualTo(3);
    }

    @Test
    void configuration_that_changes_or_comes_is_seen() {
        module.write("candor.yaml", "packs: [house]\nfail-on: error\n");
        run(Given.usual(module));
        assertThat(opened).isEqualTo(2);

        module.write("src/candor.yaml", "severities: { promise: off }\n");
        run(Given.usual(module).config("candor.yaml"));
        assertThat(opened).isEqualTo(3);
    }

    @Test
    void a_pack_that_changes_is_seen() {
        module.write("house/pack.yaml", "id: house\nversion: 1.1\n");

        run(Given.usual(module));
        assertThat(opened).isEqualTo(2);
    }

    @Test
    void other_parameters_are_another_check() {
        assertThat(run(Given.usual(module).failOn("never"))).isEmpty();
        assertThat(opened).isEqualTo(2);
    }

    @Test
    void a_report_that_is_gone_is_written_again() throws IOException {
        Path report = module.folder().resolve("target/candor/report.json");
        Files.delete(report);

        run(Given.usual(module));
        assertThat(report).exists();
    }

    @Test
    void a_record_that_cannot_be_read_is_none() throws IOException {
        Files.writeString(module.folder().resolve("target/candor/last-check.bin"), "CND1 and then something else");

        assertThat(run(Given.usual(module))).isPresent();
        assertThat(opened).isEqualTo(2);
    }

    private Path page() {
        return module.folder().resolve("src/site/page.html");
    }

    private Optional<String> run(Given given) {
        log.said.clear();
        Rules counting = asked -> {
            opened++;
            return module.open(asked);
        };
        return new ModuleCheck(given.parameters(), counting, log, "check").run();
    }
}
