package org.candorlint.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Knows the reports that Candor writes as pages. Nobody means them when they name the folder in which one was left: they
 * hold all the claims of the site once more. Stateless.
 */
final class OwnReports {

    private static final int BEGINNING = 512;
    private static final String HTML = "<meta name=\"generator\" content=\"Candor ";
    private static final String MARKDOWN = "## Candor\n\n";

    private OwnReports() {}

    /** Whether a file is one; a file that cannot be read is not. */
    static boolean holds(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean html = name.endsWith(".html") || name.endsWith(".htm");
        if (!html && !name.endsWith(".md")) {
            return false;
        }
        String beginning = beginning(file);
        return html ? beginning.contains(HTML) : beginning.startsWith(MARKDOWN);
    }

    private static String beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
