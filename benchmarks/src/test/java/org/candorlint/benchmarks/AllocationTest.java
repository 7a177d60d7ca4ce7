package org.candorlint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * A check allocates no more memory a page than it did, give or take a tenth. Allocation is the same on a busy machine and on a
 * quiet one, and what makes a page slower mostly shows in it. The tests run with the compiler that the launcher asks for,
 * which spares no allocation by looking ahead.
 */
final class AllocationTest {

    private static final Path FIGURES = Path.of("allocation.properties");
    private static final double TOLERANCE = 1.1;
    private static final int PAGES = 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private interface Work {
        void run() throws IOException;
    }

    @Test
    void a_page_allocates_no_more_than_it_did() throws IOException {
        List<byte[]> pages = new ArrayList<>();
        PageGenerator generator = PageGenerator.of(Path.of("../rules/src/corpus/plain"), 7);
        for (int i = 0; i < PAGES; i++) {
            pages.add(generator.page().getBytes(StandardCharsets.UTF_8));
        }
        Bench bench = new Bench();
        double parse = perPage(() -> pages.forEach(Bench::parse));
        double whole = perPage(() -> bench.whole(pages, OutputStream.nullOutputStream()));

        double bar = kept("times-parsing") * TOLERANCE;
        assertThat(whole / parse)
                .as("a check allocates %.0f KB a page, parsing %.0f KB", whole / 1024, parse / 1024)
                .isLessThan(bar);
        // Where it became much better, the figure is to be kept anew; or else what was won can be lost again unseen.
        assertThat(whole / parse)
                .as("it became better: keep the new figure in benchmarks/%s", FIGURES)
                .isGreaterThan(kept("times-parsing") / TOLERANCE / TOLERANCE);
    }

    private double perPage(Work work) throws IOException {
        work.run();
        work.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return (double) (threads.getCurrentThreadAllocatedBytes() - before) / PAGES;
    }

    private static double kept(String name) throws IOException {
        Properties figures = new Properties();
        try (var in = Files.newBufferedReader(FIGURES)) {
            figures.load(in);
        }
        return Double.parseDouble(figures.getProperty(name));
    }
}
