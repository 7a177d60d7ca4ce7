package org.candorlint.evidence;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;

/**
 * All evidence of a clinic, as its file has it. Immutable and thread-safe.
 *
 * @param folder of the file, absolute
 */
public record EvidenceBook(Path folder, List<Evidence> all) {

    public static final String FILE_NAME = "evidence.yaml";

    public EvidenceBook {
        all = List.copyOf(all);
    }

    /** Whether a page may rest on it. */
    boolean isFor(Evidence evidence, Path page) {
        return evidence.pages().isEmpty()
                || (page.startsWith(folder)
                        && evidence.pages().stream().anyMatch(glob -> fits(glob, folder.relativize(page))));
    }

    // Java wants at least one folder for "**/"; everybody else means "in any folder, this one too".
    private static boolean fits(String glob, Path page) {
        String wider = glob.contains("{") ? glob : glob.replace("**/", "{**/,}");
        return FileSystems.getDefault().getPathMatcher("glob:" + wider).matches(page);
    }
}
