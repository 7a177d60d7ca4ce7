package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionCommandTest {

    private final Path folder;

    CompletionCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void bash_completes_commands_and_options() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Files.writeString(
                folder.resolve("candor.bash"),
                Run.in(folder, "completion", "bash").out());

        assertThat(bash("COMP_WORDS=(candor ba); COMP_CWORD=1")).isEqualTo("baseline");
        assertThat(bash("COMP_WORDS=(candor check --show-f); COMP_CWORD=2")).isEqualTo("--show-files");
        assertThat(bash("COMP_WORDS=(candor baseline pr); COMP_CWORD=2")).isEqualTo("prune");
    }

    @Test
    void zsh_gets_the_same_script() {
        assertThat(Run.in(folder, "completion", "zsh").out())
                .contains("bashcompinit")
                .isEqualTo(Run.in(folder, "completion", "bash").out());
    }

    @Test
    void fish_knows_commands_options_and_values() {
        assertThat(Run.in(folder, "completion", "fish").out().lines())
                .contains(
                        "complete -c candor -n '__fish_seen_subcommand_from check' -l show-files -d 'List the pages that"
                                + " would be checked, and why others are not; check none'")
                .anyMatch(line -> line.startsWith("complete -c candor -f -n __fish_use_subcommand -a baseline -d '"))
                .anyMatch(line -> line.contains(" -l fail-on -r -a 'error warning note review never' "));
    }

    @Test
    void another_shell_is_a_mistake() {
        assertThat(Run.in(folder, "completion", "tcsh").status()).isEqualTo(2);
        assertThat(Run.in(folder, "completion").status()).isEqualTo(2);
    }

    private String bash(String words) throws IOException, InterruptedException {
        String script = "source candor.bash; " + words + "; _complete_candor 2>/dev/null; echo \"${COMPREPLY[@]}\"";
        Process process = new ProcessBuilder("/bin/bash", "-c", script)
                .directory(folder.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.strip();
    }
}
