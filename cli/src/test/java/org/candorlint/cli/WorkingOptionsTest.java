package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class WorkingOptionsTest {

    private final Path folder;
    private final GitFolder site;

    WorkingOptionsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.site = new GitFolder(folder);
        site.write("site/a.html", "It cures all.");
        site.write("site/b.html", "It cures hair loss.");
        site.write("site/c.html", "It cures baldness.");
    }

    @Test
    void only_pages_that_differ_from_a_revision_are_checked() throws IOException, InterruptedException {
        commitAll("one");
        site.write("site/b.html", "It cures what is not committed.");
        site.write("site/new.html", "It cures what git has not seen.");
        Files.delete(folder.resolve("site/c.html"));
        Files.move(folder.resolve("site/a.html"), folder.resolve("site/renamed.html"));

        Run run = Run.in(folder, "check", "-f", "concise", "--changed-since", "HEAD", "site");
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("site/b.html", "site/new.html", "site/renamed.html");
        assertThat(run.status()).isEqualTo(1);

        commitAll("two");
        assertThat(Run.in(folder, "check", "--changed-since", "HEAD", "site").status())
                .isZero();
        Run since = Run.in(folder.resolve("site"), "check", "--changed-since", "HEAD~1");
        assertThat(since.out()).contains("b.html", "Checked 3 pages");
    }

    @Test
    void pages_that_have_not_changed_are_counted_and_a_named_one_is_no_exception()
            throws IOException, InterruptedException {
        commitAll("one");
        site.write("site/b.html", "It cures more.");

        assertThat(Run.in(folder, "check", "--changed-since", "HEAD", "site/a.html", "site/b.html")
                        .out())
                .contains("Checked 1 page", "Left out 1 page unchanged since HEAD.");
    }

    @Test
    void outside_a_repository_and_without_such_a_revision_it_says_so() throws IOException, InterruptedException {
        Run outside = Run.in(folder, "check", "--changed-since", "HEAD", "site");
        assertThat(outside.status()).isEqualTo(2);
        assertThat(outside.err()).contains("is in no working copy of git");

        commitAll("one");
        Run unknown = Run.in(folder, "check", "--changed-since", "--no-such", "site");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(Run.in(folder, "check", "--changed-since=nowhere", "site").err())
                .contains("there is no git revision nowhere");
    }

    @Test
    void what_would_be_checked_is_listed_with_why_the_rest_is_not() throws IOException {
        site.write("site/style.css", "b {}");
        site.write("site/.hidden/x.html", "It cures.");
        site.write("site/excluded.html", "It cures.");

        Run run = Run.in(folder, "check", "--show-files", "site");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        site/a.html
                        site/b.html
                        site/c.html

                        3 pages would be checked.

                        Left out:
                          site/.hidden: is not entered: hidden, or of a package manager
                          site/excluded.html: candor.yaml excludes it
                          site/style.css: is of a kind that Candor does not read
                        """);
        Run missing = Run.in(folder, "check", "--show-files", "site", "gone.html");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("gone.html: there is no such file or folder");
    }

    @Test
    void settings_are_shown_with_where_they_come_from() throws IOException {
        site.write("site/candor.yaml", """
                # ours
                fail-on: error
                exclude: ["archive/**"]
                baseline: known.tsv
                """);

        Run run = Run.in(folder, "check", "--show-config", "--market", "ca", "--cache-dir", "kept", "site/a.html");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        page: site/a.html
                        configuration: site/candor.yaml
                        markets: ca  (command line)
                        page-kind: judged by its words  (default)
                        fail-on: error  (site/candor.yaml:2)
                        include: none  (default)
                        exclude: archive/**  (site/candor.yaml:3)
                        packs: none  (default)
                        baseline: site/known.tsv  (site/candor.yaml:4)
                        decisions: none  (default)
                        evidence: none  (default)
                        cache: kept
                        """);
        assertThat(Run.in(folder, "check", "--show-config", "--fail-on", "note", "--no-cache")
                        .out())
                .contains("fail-on: note  (command line)\n", "cache: none\n");
    }

    @Test
    void statistics_follow_a_text_report_and_stay_out_of_one_for_tools() throws IOException {
        site.write("site/b.html", "It cures all, maybe.");

        Run text = Run.in(folder, "check", "-q", "--statistics", "site");
        assertThat(text.out()).endsWith("""

                3 pages, 3 passages, 3 sentences.
                                             violations    reviews    excused
                cure                                  3          1          0
                  cure/says-cures                     3          1          0
                total                                 3          1          0
                """);
        assertThat(text.err()).matches("candor: 3 pages in [0-9]+\\.[0-9] s\n");

        Run json = Run.in(folder, "check", "-f", "json", "--statistics", "site");
        assertThat(json.out()).startsWith("{").endsWith("}\n");
        assertThat(json.err()).contains("cure/says-cures");
    }

    private void commitAll(String message) throws IOException, InterruptedException {
        site.git("init", "-q");
        site.git("add", "-A");
        site.git("commit", "-q", "-m", message);
    }
}
