package org.candorlint.maven;

import org.apache.maven.plugin.logging.Log;

/** A line of a build's log. */
record LogLine(Level level, String text) {

    /** How much it matters. */
    enum Level {
        INFO,
        WARN,
        ERROR
    }

    static LogLine info(String text) {
        return new LogLine(Level.INFO, text);
    }

    static LogLine warn(String text) {
        return new LogLine(Level.WARN, text);
    }

    static LogLine error(String text) {
        return new LogLine(Level.ERROR, text);
    }

    void write(Log log) {
        switch (level) {
            case INFO -> log.info(text);
            case WARN -> log.warn(text);
            case ERROR -> log.error(text);
        }
    }
}
