package org.candorlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineWritingTest {

    private final SmallModule module;
    private final Lines log = new Lines();

    BaselineWritingTest(@TempDir Path root) {
        module = SmallModule.in(root);
    }

    @Test
    void what_is_there_passes_afterwards_and_what_is_new_does_not() throws IOException {
        module.write("candor.yaml", "baseline: known.tsv\n")
                .write("src/site/a.html", "<p>Our infusion works for everyone.</p>");
        write(Given.usual(module));
        assertThat(check()).isTrue();

        module.write("src/site/b.html", "<p>Our infusion works for everyone.</p>");
        assertThat(check()).isFalse();

        write(Given.usual(module));
        assertThat(check()).isTrue();
        Files.delete(module.folder().resolve("src/site/a.html"));
        log.said.clear();
        write(Given.usual(module));
        assertThat(log.said)
                .containsExactly("INFO " + module.folder().resolve("known.tsv")
                        + ": 0 added, 1 fixed and dropped, 1 finding in all.");
    }

    @Test
    void without_a_name_it_lies_at_the_root_and_the_log_says_how_it_is_used() {
        module.write("src/site/a.html", "<p>Our infusion works for everyone.</p>");

        write(Given.usual(module));

        assertThat(module.folder().resolve("candor-baseline.tsv")).exists();
        assertThat(log.said).last().asString().contains("baseline: candor-baseline.tsv");
    }

    @Test
    void a_module_without_pages_writes_none() {
        write(Given.usual(module));

        assertThat(log.said).isEmpty();
        assertThat(module.folder().resolve("candor-baseline.tsv")).doesNotExist();
    }

    private void write(Given given) {
        new BaselineWriting(given.parameters(), module::open, log).run();
    }

    private boolean check() {
        return new ModuleCheck(Given.usual(module).parameters(), module::open, log, "check")
                .run()
                .isEmpty();
    }
}
