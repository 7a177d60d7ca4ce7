package org.candorlint.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candorlint.fix.KeptEncoding;

/**
 * One page before and after its fix.
 *
 * @param file where it lies, absolute
 * @param name as in reports
 * @param rules whose findings it settles
 */
record PageFix(Path file, String name, Version before, Version after, List<String> rules) {

    private static final int CONTEXT = 3;

    PageFix {
        rules = List.copyOf(rules);
    }

    /** The characters of a file, which its encoding can write. */
    record Version(String content, KeptEncoding encoding) {

        byte[] bytes() {
            return encoding.bytes(content)
                    .orElseThrow(() -> new IllegalStateException("made of characters that were not tried"));
        }
    }

    /** As {@code diff -u} writes it; {@code patch} reads it. */
    List<String> diff() {
        List<String> old = lines(before.content());
        return UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + name, "b/" + name, old, DiffUtils.diff(old, lines(after.content())), CONTEXT);
    }

    private static List<String> lines(String content) {
        List<String> lines = new ArrayList<>(Arrays.asList(content.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
        }
        return lines;
    }

    /**
     * Puts the page in place of the old one, in one step.
     *
     * @throws UserMistake if it cannot be written, or is not what it was when it was read
     */
    void write() {
        try {
            Path real = file.toRealPath();
            if (!Arrays.equals(Files.readAllBytes(real), before.bytes())) {
                throw new UserMistake(name + " was changed by somebody else meanwhile", "Run the command again.");
            }
            Path beside = Files.createTempFile(real.toAbsolutePath().getParent(), ".candor", ".tmp");
            try {
                Files.write(beside, after.bytes());
                if (Files.getFileAttributeView(real, PosixFileAttributeView.class) != null) {
                    Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(real));
                }
                move(beside, real);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UserMistake(name + " cannot be written: " + e.getMessage(), "");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
