package org.candorlint.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parsing against the whole check of the same pages, in turn, in one JVM, warm, with one thread. Prints {@code
 * name<TAB>milliseconds a page} for both and {@code ratio<TAB>median of the rounds' ratios}.
 */
public final class InProcess {

    private InProcess() {}

    /** Arguments: the folder of pages, how many of them, how many rounds, how many rounds to warm up. */
    public static void main(String... arguments) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (Path file : ParsePages.pages(Path.of(arguments[0]))) {
            if (pages.size() < Integer.parseInt(arguments[1])) {
                pages.add(Files.readAllBytes(file));
            }
        }
        int rounds = Integer.parseInt(arguments[2]);
        int warm = Integer.parseInt(arguments[3]);
        Bench bench = new Bench();
        double[] parse = new double[rounds];
        double[] whole = new double[rounds];
        double[] ratio = new double[rounds];
        for (int round = -warm; round < rounds; round++) {
            long start = System.nanoTime();
            // Parsing alone is so short that it is repeated, so that the clock and the collector weigh little.
            int nodes = 0;
            for (int times = 0; times < 10; times++) {
                for (byte[] page : pages) {
                    nodes += Bench.parse(page).childNodeSize();
                }
            }
            long parsed = System.nanoTime();
            bench.whole(pages, OutputStream.nullOutputStream());
            long checked = System.nanoTime();
            if (round >= 0 && nodes > 0) {
                parse[round] = (parsed - start) / 1e6 / 10 / pages.size();
                whole[round] = (checked - parsed) / 1e6 / pages.size();
                ratio[round] = whole[round] / parse[round];
            }
        }
        System.out.printf("parse\t%.3f%nwhole\t%.3f%nratio\t%.2f%n", median(parse), median(whole), median(ratio));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
