package org.candorlint.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which files of a working copy differ from a revision, as the command git tells. Stateless. */
public final class ChangedFiles {

    private final Path folder;

    /** @param folder one of the working copy, absolute */
    public ChangedFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The files that were changed, added or renamed since a revision and are not ignored, whether committed or not. What happened
     * on the revision's branch after the two parted counts as unchanged.
     *
     * @return absolute paths, some of which may not be there any more
     * @throws WrongSetting if the folder is in no working copy, there is no such revision, or git cannot be run
     */
    public Set<Path> since(String revision) {
        Path top = Path.of(run(List.of("git", "rev-parse", "--show-toplevel"))
                .orElseThrow(() -> new WrongSetting(
                        folder + " is in no working copy of git", "Pages that changed are found with the command git."))
                .strip());
        String commit = run(List.of(
                        "git", "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"))
                .orElseThrow(() -> new WrongSetting(
                        "there is no git revision " + revision,
                        "A shallow clone has only the newest; git fetch brings others."))
                .strip();
        String parted = run(List.of("git", "merge-base", commit, "HEAD"))
                .map(String::strip)
                .orElse(commit);
        Set<Path> changed = new HashSet<>();
        for (List<String> asked : List.of(
                List.of("git", "-C", top.toString(), "diff", "--name-only", "--no-renames", "-z", parted, "--"),
                List.of("git", "-C", top.toString(), "ls-files", "--others", "--exclude-standard", "-z"))) {
            String listed = run(asked).orElseThrow(() -> new WrongSetting("git could not list what changed", ""));
            for (String name : listed.split("\0", -1)) {
                if (!name.isEmpty()) {
                    changed.add(top.resolve(name));
                }
            }
        }
        return changed;
    }

    /** What the command says, unless it fails. */
    private Optional<String> run(List<String> command) {
        try {
            Process process = new ProcessBuilder(new ArrayList<>(command))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream out = process.getInputStream()) {
                process.getOutputStream().close();
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new WrongSetting(
                    "git cannot be run: " + e.getMessage(), "Pages that changed are found with the command git.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongSetting("interrupted", "");
        }
    }
}
