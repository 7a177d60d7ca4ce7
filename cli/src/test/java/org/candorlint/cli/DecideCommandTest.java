package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DecideCommandTest {

    private static final String FILE = "candor-decisions.yaml";

    private final Path folder;
    private final String finding;

    DecideCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("site"));
        write("site/a.html", "It cures all.");
        Matcher shown = Pattern.compile("finding: +([0-9a-f]{20})")
                .matcher(Run.in(folder, "check", "--verbose", "site").out());
        assertThat(shown.find()).isTrue();
        finding = shown.group(1);
    }

    @Test
    void an_accepted_finding_fails_no_more_and_is_counted_and_carried() throws IOException {
        var decided = decide("--accept", "--evidence", "E-7", "site");

        assertThat(decided.err()).isEmpty();
        assertThat(decided.status()).isZero();
        assertThat(decided.out())
                .isEqualTo("Recorded in candor-decisions.yaml: cure/says-cures on site/a.html is accepted.\n");
        assertThat(read())
                .contains("date: 2026-05-04", "person: \"A. Reader\"", "evidence: \"E-7\"", "words: \"cures\"");
        var check = Run.in(folder, "check", "site");
        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("No new findings.", "Decided: 1 accepted; --show-excused lists them.");
        assertThat(Run.in(folder, "check", "--show-excused", "site").out())
                .contains("accepted by A. Reader, editor, on 2026-05-04: it is so (evidence E-7)");
        assertThat(Run.in(folder, "check", "-f", "json", "site").out()).contains("\"settledBy\": \"decision\"");
        assertThat(Run.in(folder, "check", "-f", "sarif", "site").out()).contains("\"kind\": \"external\"");
    }

    @Test
    void a_decision_may_be_about_a_finding_of_a_report() throws IOException {
        Run.in(folder, "check", "-o", "json=report.json", "-q", "site");

        assertThat(decide("--fix-by", "2026-06-01", "--report", "report.json").out())
                .endsWith("is fix-by 2026-06-01.\n");
        write("not.json", "{}");
        assertThat(decide("--accept", "--report", "not.json").err()).contains("it is no report");
        assertThat(decide("--accept", "--report", "gone.json").status()).isEqualTo(2);
    }

    @Test
    void an_expired_decision_fails_again_and_is_told() throws IOException {
        decide("--dismiss", "--until", "2026-05-04", "site");
        assertThat(Run.in(folder, "check", "site").status()).isZero();

        write(FILE, read().replace("until: 2026-05-04", "until: 2026-05-03"));
        var run = Run.in(folder, "check", "site");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Decision " + finding + " has expired (dismissed by A. Reader until 2026-05-03)");
    }

    @Test
    void an_orphan_is_told() throws IOException {
        decide("--accept", "site");
        write("site/a.html", "Quiet words.");

        assertThat(Run.in(folder, "check", "-f", "json", "site").err())
                .contains("candor: Decision " + finding
                        + " (accepted by A. Reader) has no finding any more on site/a.html.");
    }

    @Test
    void nothing_is_recorded_without_who_and_why_or_for_no_finding() {
        List<String[]> refused = List.of(
                new String[] {"decide", finding, "--accept", "--person", "A", "--role", "r", "site"},
                new String[] {"decide", finding, "--accept", "--reason", "x", "--role", "r", "site"},
                new String[] {"decide", finding, "--accept", "--person", " ", "--role", "r", "--reason", "x", "site"},
                new String[] {"decide", finding, "--person", "A", "--role", "r", "--reason", "x", "site"},
                new String[] {"decide", "00000000", "--accept", "--person", "A", "--role", "r", "--reason", "x", "site"
                });

        for (String[] arguments : refused) {
            var run = Run.in(folder, arguments);
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).isNotEmpty();
        }
        assertThat(decide("--accept", "--dismiss", "site").status()).isEqualTo(2);
        assertThat(decide("--fix-by", "2026-05-03", "site").err()).contains("2026-05-03 is over already");
        assertThat(decide("--fix-by", "soon", "site").status()).isEqualTo(2);
        assertThat(folder.resolve(FILE)).doesNotExist();
    }

    @Test
    void a_broken_file_is_told_and_left_alone() throws IOException {
        write(FILE, "- finding: 1\n  decision: maybe\n");

        assertThat(decide("--accept", "site").status()).isEqualTo(2);
        assertThat(Run.in(folder, "check", "site").err()).contains(FILE + ":2:13: error: unknown decision 'maybe'");
        write(FILE, "[]\n");
        assertThat(decide("--accept", "site").err()).contains("is not written as a list to which a line can be added");
        assertThat(read()).isEqualTo("[]\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactlyInAnyOrder("site", FILE);
        }
    }

    @Test
    void configuration_may_name_the_file() throws IOException {
        write("candor.yaml", "decisions: said.yaml\n");
        assertThat(Run.in(folder, "check", "site").err()).contains("there is no such file of decisions");

        assertThat(decide("--accept", "site").out()).startsWith("Recorded in said.yaml:");
        assertThat(Run.in(folder, "check", "site").status()).isZero();
    }

    private Run decide(String... more) {
        Stream<String> all = Stream.concat(
                Stream.of("decide", finding, "--person", "A. Reader", "--role", "editor", "--reason", "it is so"),
                Stream.of(more));
        return Run.in(folder, all.toArray(String[]::new));
    }

    private String read() throws IOException {
        return Files.readString(folder.resolve(FILE));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
