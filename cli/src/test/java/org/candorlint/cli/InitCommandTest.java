package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candorlint.pack.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {

    private final GitFolder site;
    private final Path folder;

    InitCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.site = new GitFolder(folder);
        site.write("a.md", "It cures all. Results may vary.\n");
    }

    @Test
    void what_is_written_can_be_read_and_says_what_was_seen() throws IOException {
        site.write("_site/a.html", "It cures all.");
        site.write("public/b.html", "Nothing.");

        Run run = Run.in(folder, "init");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Looked at 3 pages and wrote candor.yaml.");
        Configuration written = Configuration.read(folder.resolve("candor.yaml"));
        assertThat(written.markets()).containsExactly("us");
        assertThat(written.exclude()).containsExactly("_site/**");
        assertThat(Files.readString(folder.resolve("candor.yaml")))
                .contains(
                        "promotional 3",
                        "#   - \"public/**\"",
                        "# severities:",
                        "a.md:1, on 1 page: It cures all. Results");
        assertThat(Run.in(folder, "check", "--show-files").err()).isEmpty();
    }

    @Test
    void a_configuration_that_is_there_stays_unless_it_is_to_go() throws IOException {
        site.write("candor.yaml", "broken: [");

        Run refused = Run.in(folder, "init");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("there is a configuration already: candor.yaml", "--force");
        Run shown = Run.in(folder, "init", "--stdout");
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).contains("markets: [us]\n");
        assertThat(Files.readString(folder.resolve("candor.yaml"))).isEqualTo("broken: [");

        assertThat(Run.in(folder, "init", "--force").status()).isZero();
        assertThat(Configuration.read(folder.resolve("candor.yaml")).markets()).containsExactly("us");
    }

    @Test
    void odd_names_and_texts_do_not_leave_their_place() throws IOException {
        site.write("it's [a] {b} #/dist/x.html", "Not FDA approved.\u2028evil: 1\n");
        site.write("it's [a] {b} #/y.md", "Disclaimer: \"nothing\".\n");

        Run run = Run.in(folder, "init");

        assertThat(run.status()).isZero();
        Configuration written = Configuration.read(folder.resolve("candor.yaml"));
        assertThat(written.exclude()).containsExactly("it's \\[a\\] \\{b\\} #/dist/**");
        assertThat(folder.getFileSystem()
                        .getPathMatcher("glob:" + written.exclude().get(0))
                        .matches(Path.of("it's [a] {b} #/dist/x.html")))
                .isTrue();
    }

    @Test
    void a_folder_without_pages_is_a_mistake() throws IOException {
        Files.createDirectories(folder.resolve("bare"));

        assertThat(Run.in(folder, "init", "bare").err()).contains("there is no page in bare");
        assertThat(Run.in(folder, "init", "gone").err()).contains("there is no folder gone");
    }

    @Test
    void the_market_is_the_one_that_the_pages_name() throws IOException {
        site.write("home.md", """
                # Stem cell therapy

                Our stem cell therapy treats knee pain. Book your stem cell injection today.

                Visit us at 100 Ocean Drive, Miami, FL 33139. Licensed by the Florida Department of Health in Tampa, Florida.
                """);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] arguments = {"init", "--stdout"};
        int status = Main.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Terminal.none(),
                folder,
                new LinterSource(),
                Run.CLOCK);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        assertThat(List.of(out.toString(StandardCharsets.UTF_8).split("\n", -1)))
                .contains("markets: [us-fl]");
    }
}
