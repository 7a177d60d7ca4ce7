package org.candorlint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangedFilesTest {

    private final Path top;

    ChangedFilesTest(@TempDir Path folder) throws IOException {
        // As git names it.
        top = folder.toRealPath();
    }

    @Test
    void what_was_changed_added_or_staged_is_found_and_what_is_ignored_or_untouched_is_not() throws Exception {
        git("init", "-q", "-b", "main");
        write("web/same.html", "a");
        write("web/edited.html", "a");
        write("web/staged é.html", "a");
        write(".gitignore", "target/\n");
        commit();
        write("web/edited.html", "b");
        write("web/staged é.html", "b");
        git("add", "-A");
        write("web/new page.html", "c");
        write("target/made.html", "d");

        assertThat(new ChangedFiles(top.resolve("web")).since("HEAD"))
                .containsExactlyInAnyOrder(
                        top.resolve("web/edited.html"),
                        top.resolve("web/staged é.html"),
                        top.resolve("web/new page.html"));
    }

    @Test
    void what_others_did_since_a_branch_was_begun_does_not_count() throws Exception {
        git("init", "-q", "-b", "main");
        write("ours.html", "a");
        write("theirs.html", "a");
        commit();
        git("branch", "work");
        write("theirs.html", "b");
        commit();
        git("checkout", "-q", "work");
        write("ours.html", "b");
        commit();

        assertThat(new ChangedFiles(top).since("main")).containsExactly(top.resolve("ours.html"));
    }

    @Test
    void a_revision_that_is_none_and_a_folder_without_git_are_told() throws Exception {
        assertThatThrownBy(() -> new ChangedFiles(top).since("HEAD"))
                .isInstanceOf(WrongSetting.class)
                .hasMessage(top + " is in no working copy of git");
        git("init", "-q");

        assertThatThrownBy(() -> new ChangedFiles(top).since("--output=x"))
                .isInstanceOf(WrongSetting.class)
                .hasMessage("there is no git revision --output=x");
    }

    private void write(String name, String text) throws IOException {
        Path file = top.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "x");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(top.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }
}
