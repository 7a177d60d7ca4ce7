package org.candorlint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/** Shows what would change, asks, and writes. */
final class FixTalk {

    private final Shell shell;
    private final FixOptions options;

    FixTalk(Shell shell, FixOptions options) {
        this.shell = shell;
        this.options = options;
    }

    /** Says whether pages were written. */
    boolean run(FixRun.Found found) throws IOException {
        for (PageFix fix : found.fixes()) {
            for (String line : fix.diff()) {
                shell.out().write(line + "\n");
            }
        }
        shell.out().flush();
        found.left().forEach(sentence -> shell.err().println("candor: " + sentence));
        List<PageFix> fixes = found.fixes();
        if (fixes.isEmpty()) {
            shell.err().println("candor: there is no required text to add");
            return false;
        }
        String pages = fixes.size() == 1 ? "1 page" : fixes.size() + " pages";
        if (options.diff()) {
            shell.err().println("candor: " + pages + " would change; nothing was written");
            return false;
        }
        if (!options.yes() && !isAgreed(pages)) {
            shell.err().println("candor: nothing was written");
            return false;
        }
        fixes.forEach(PageFix::write);
        shell.err().println("candor: " + pages + " changed");
        return true;
    }

    private boolean isAgreed(String pages) throws IOException {
        if (!shell.terminal().interactive()) {
            throw new UserMistake(
                    "there is nobody to ask whether to change " + pages, "Look at --fix --diff, then say --fix --yes.");
        }
        shell.err().print("Change " + pages + "? [y/N] ");
        shell.err().flush();
        String answer = new BufferedReader(new InputStreamReader(shell.in(), Charset.defaultCharset())).readLine();
        return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
