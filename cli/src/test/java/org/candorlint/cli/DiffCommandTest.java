package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DiffCommandTest {

    private final Path folder;

    DiffCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        write("old/a.html", "It cures all.");
        write("new/a.html", "It cures all.");
    }

    @Test
    void two_versions_with_the_same_claims_differ_in_nothing() {
        Run run = Run.in(folder, "diff", "old", "new");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo("Claims: 0 new, 0 strengthened, 0 weakened, 0 reworded, 0 removed and 1 unchanged."
                        + " Disclaimers: 0 lost, 0 gained.\n");
    }

    @Test
    void a_new_claim_fails_and_is_shown_and_one_that_went_does_not() throws IOException {
        write("new/sub/b.html", "Our drip cures hair loss.");

        Run run = Run.in(folder, "diff", "old", "new");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("sub/b.html\n  1:10  new  warning  cure/says-cures\n    + Our drip cures hair loss.\n\n")
                .contains("Claims: 1 new,");
        Run back = Run.in(folder, "diff", "new", "old");
        assertThat(back.status()).isZero();
        assertThat(back.out()).contains("removed", "    - Our drip cures hair loss.\n");
    }

    @Test
    void the_threshold_says_what_fails() throws IOException {
        write("new/b.html", "Our drip cures hair loss.");

        assertThat(Run.in(folder, "diff", "--fail-on", "error", "old", "new").status())
                .isZero();
        assertThat(Run.in(folder, "diff", "--fail-on", "never", "old", "new").status())
                .isZero();
        assertThat(Run.in(folder, "diff", "--fail-on", "note", "old", "new").status())
                .isEqualTo(1);
    }

    @Test
    void a_larger_number_is_stronger_and_the_other_formats_say_so_too() throws IOException {
        write("old/b.html", "Our drip cures 40 of 100 patients.");
        write("new/b.html", "Our drip cures 90 of 100 patients | `really`.");

        Run json = Run.in(folder, "diff", "-f", "json", "old", "new");

        assertThat(json.status()).isEqualTo(1);
        JsonNode diff = new ObjectMapper().readTree(json.out());
        assertThat(diff.at("/schemaVersion").asInt()).isEqualTo(1);
        assertThat(diff.at("/counts/strengthened").asInt()).isEqualTo(1);
        assertThat(diff.at("/changes/0/stronger/0").asText()).isEqualTo("number: 40 to 90");
        assertThat(diff.at("/changes/0/before/sentence").asText()).isEqualTo("Our drip cures 40 of 100 patients.");
        assertThat(diff.at("/changes/0/after/path").asText()).isEqualTo("b.html");
        assertThat(Run.in(folder, "diff", "-f", "markdown", "old", "new").out())
                .startsWith("## Claims that changed\n")
                .contains("| strengthened: number: 40 to 90 | `b.html:1` `cure/says-cures` | `Our drip cures 40 of 100"
                        + " patients.` | ``Our drip cures 90 of 100 patients \\| `really`.`` |");
    }

    @Test
    void two_reports_are_compared_and_a_broken_one_is_told() throws IOException {
        Run.in(folder, "check", "-q", "-o", "json=old.json", "old");
        write("old/a.html", "It cures all. Our drip does so too.");
        Run.in(folder, "check", "-q", "-o", "json=new.json", "old");

        Run run = Run.in(folder, "diff", "old.json", "new.json");

        assertThat(run.out()).contains("reworded", "    - It cures all.\n    + It cures all. Our drip does so too.\n");
        assertThat(run.status()).isZero();
        write("broken.json", "{\"schemaVersion\": 1, \"findings\": [{\"verdict\": \"odd\"}]}");
        Run broken = Run.in(folder, "diff", "old.json", "broken.json");
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("the report broken.json cannot be used: its finding");
    }

    @Test
    void two_revisions_are_compared_in_the_current_folder() throws IOException, InterruptedException {
        write("old/two\nlines.html", "It cures what has an odd name.");
        Files.createSymbolicLink(folder.resolve("old/link.html"), Path.of("a.html"));
        git("init", "-q");
        git("add", ".");
        git("commit", "-q", "-m", "one");
        write("new/a.html", "Nothing.");
        Files.delete(folder.resolve("old/two\nlines.html"));
        write("new/ü b.html", "Our drip cures hair loss.");
        write("old/c.html", "It cures baldness.");
        git("add", ".");
        git("commit", "-q", "-m", "two");
        write("new/a.html", "It cures what is not committed.");

        Run all = Run.in(folder, "diff", "HEAD~1", "HEAD");
        Run one = Run.in(folder, "diff", "HEAD~1", "HEAD", "--", "new");
        Run below = Run.in(folder.resolve("old"), "diff", "HEAD~1", "HEAD");

        assertThat(all.err()).isEmpty();
        assertThat(all.status()).isEqualTo(1);
        assertThat(all.out()).contains("Claims: 2 new, 0 strengthened, 0 weakened, 0 reworded, 2 removed");
        assertThat(one.out()).contains("new/ü b.html\n", "Claims: 1 new,").doesNotContain("baldness");
        assertThat(below.out()).startsWith("c.html\n").contains("Claims: 1 new,");
        assertThat(Run.in(folder, "diff", "HEAD", "old").err())
                .startsWith("candor: old is a file or folder, and HEAD is a git revision\n");
    }

    @Test
    void what_is_neither_there_nor_a_revision_is_told() throws IOException, InterruptedException {
        git("init", "-q");

        for (String name : List.of("no-such", "--help-me", "HEAD:x")) {
            Run run = Run.in(folder, "diff", "--", name, "HEAD");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("there is no file, folder or git revision " + name);
        }
        for (String[] pair : new String[][] {{"old", "no-such"}, {"no-such", "old"}}) {
            assertThat(Run.in(folder, "diff", pair[0], pair[1]).err())
                    .startsWith("candor: there is no file, folder or git revision no-such\n  old is there;");
        }
        assertThat(Run.in(folder, "diff", "old", "new", "a.html").err()).contains("PATH a.html says nothing");
        assertThat(Run.in(folder, "diff", "old").status()).isEqualTo(2);
    }

    @Test
    void a_page_that_breaks_is_not_compared_and_one_that_was_named_answers_so() throws IOException {
        write("new/a.html", "Please break.");

        Run run = Run.in(folder, "diff", "old", "new");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Not compared: a.html\n", "0 removed");
        assertThat(run.err()).contains("not checked: new/a.html");
        assertThat(Run.in(folder, "diff", "old/a.html", "new/a.html").status()).isEqualTo(2);
    }

    @Test
    void what_evidence_bears_does_not_fail() throws IOException {
        write("new/b.html", "Our drip cures hair loss.");
        write("evidence.yaml", """
                - id: E-1
                  claim: Our drip cures hair loss.
                  source: { nct: NCT90000001, file: trial.txt }
                  design: study
                  owner: editor
                  valid-until: 2027-01-31
                """);
        write("trial.txt", "NCT90000001\nAllocation: Randomized\nStatus: Completed\nHas results: yes\n");

        Run run = Run.in(folder, "diff", "old", "new");

        assertThat(run.out()).contains("Claims: 1 new,");
        assertThat(run.status()).isZero();
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
