package org.candorlint.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines. */
final class Lines extends SystemStreamLog {

    final List<String> said = new ArrayList<>();

    @Override
    public void debug(CharSequence content) {
        // Nobody sees it unless asked for.
    }

    @Override
    public void info(CharSequence content) {
        said.add("INFO " + content);
    }

    @Override
    public void warn(CharSequence content) {
        said.add("WARN " + content);
    }

    @Override
    public void error(CharSequence content) {
        said.add("ERROR " + content);
    }
}
