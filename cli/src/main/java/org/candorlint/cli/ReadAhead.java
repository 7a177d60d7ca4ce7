package org.candorlint.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.candorlint.finding.Fingerprint;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rules.BundledPack;

/**
 * Reads what a check needs on threads of its own, in the order in which it will be asked for, while the command line is
 * parsed. What goes wrong there goes wrong again, and is told, where somebody asks. Thread-safe.
 */
final class ReadAhead {

    private final BundledPack bundled;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean started = new AtomicBoolean();

    ReadAhead(BundledPack bundled) {
        this.bundled = bundled;
    }

    /** Reads the rules alone, which every report needs. Returns at once, and does nothing from the second time on. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            run("candor-read-rules", () -> {
                bundled.load();
                // Whoever asks for the first digest waits until Java has looked for who makes it.
                Fingerprint.of("", "", "", 0);
            });
        }
    }

    /** Reads all that the first page needs. Returns at once, and does nothing from the second time on. */
    void start() {
        begin();
        if (started.compareAndSet(false, true)) {
            run("candor-read-models", () -> {
                bundled.load();
                bundled.compiled();
                bundled.models();
            });
            run("candor-read-language", OpenNlpAnnotator::readAhead);
        }
    }

    private static void run(String name, Runnable work) {
        Thread reader = new Thread(work, name);
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, told) -> {});
        reader.start();
    }
}
