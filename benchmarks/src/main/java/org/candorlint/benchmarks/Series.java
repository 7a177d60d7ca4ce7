package org.candorlint.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Contenders that are run in turn, round by round, so that what else the machine does falls on all of them alike. */
final class Series {

    /** What one contender took: median seconds, and the median over the rounds of its ratio to the first one. */
    record Result(String name, double seconds, double ratio) {

        String row() {
            if (Double.isNaN(seconds)) {
                return "| " + name + " | did not run here | |";
            }
            return String.format(Locale.ROOT, "| %s | %.2f | %.1f |", name, seconds, ratio);
        }
    }

    private final List<Contender> contenders;
    private final int rounds;
    private final Set<Contender> dropped = new HashSet<>();

    /** @param contenders the first is the one that the others are held against */
    Series(List<Contender> contenders, int rounds) {
        this.contenders = List.copyOf(contenders);
        this.rounds = rounds;
    }

    /** What a tool of others took; not a number if it ended as it should not, which is told and is no reason to stop. */
    private double seconds(Contender contender, boolean first, Path log) throws IOException, InterruptedException {
        try {
            return dropped.contains(contender) ? Double.NaN : contender.seconds(log);
        } catch (IllegalStateException e) {
            if (first || contender.isOurs()) {
                throw e;
            }
            System.err.println(e.getMessage());
            dropped.add(contender);
            return Double.NaN;
        }
    }

    /** Runs all of them once without a clock, then so many rounds. */
    List<Result> run(Path log) throws IOException, InterruptedException {
        double[][] seconds = new double[contenders.size()][rounds];
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                double taken = seconds(contenders.get(i), i == 0, log);
                if (round >= 0) {
                    seconds[i][round] = taken;
                }
            }
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ratios[round] = seconds[i][round] / seconds[0][round];
            }
            results.add(new Result(contenders.get(i).name(), InProcess.median(seconds[i]), InProcess.median(ratios)));
        }
        return results;
    }
}
