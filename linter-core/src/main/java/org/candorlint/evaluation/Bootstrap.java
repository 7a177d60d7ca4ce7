package org.candorlint.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Estimates how far a score could be chance, by scoring many samples of its pages, drawn with replacement. Pages are drawn and not
 * sentences, since the sentences of a page are alike.
 *
 * @param resamples how many samples, at least 1
 * @param seed the same seed gives the same intervals
 */
record Bootstrap(int resamples, long seed) {
    private static final double TAIL = 0.025;

    static Bootstrap standard() {
        return new Bootstrap(1000, 20260101);
    }

    Spreads spreads(Score score) {
        List<String> labels = List.copyOf(score.labels().keySet());
        List<Counts[]> pages =
                score.pages().stream().map(page -> counts(page, labels)).toList();
        List<List<Counts>> samples = new ArrayList<>();
        for (int label = 0; label <= labels.size(); label++) {
            samples.add(new ArrayList<>(resamples));
        }
        var random = new Random(seed);
        for (int i = 0; i < resamples; i++) {
            Counts[] sample = sample(pages, labels.size() + 1, random);
            for (int label = 0; label < sample.length; label++) {
                samples.get(label).add(sample[label]);
            }
        }
        SortedMap<String, Spreads.Spread> byLabel = new TreeMap<>();
        for (int label = 0; label < labels.size(); label++) {
            byLabel.put(labels.get(label), spread(samples.get(label)));
        }
        return new Spreads(spread(samples.get(labels.size())), byLabel);
    }

    /** The counts of each label, and at the end those of all together. */
    private static Counts[] counts(PageScore page, List<String> labels) {
        Counts[] counts = nothing(labels.size() + 1);
        for (Outcome outcome : page.outcomes()) {
            int label = labels.indexOf(outcome.label());
            counts[label] = counts[label].plus(Counts.of(outcome));
            counts[labels.size()] = counts[labels.size()].plus(Counts.of(outcome));
        }
        return counts;
    }

    private static Counts[] sample(List<Counts[]> pages, int size, Random random) {
        Counts[] sum = nothing(size);
        for (int i = 0; i < pages.size(); i++) {
            Counts[] page = pages.get(random.nextInt(pages.size()));
            for (int label = 0; label < size; label++) {
                sum[label] = sum[label].plus(page[label]);
            }
        }
        return sum;
    }

    private static Counts[] nothing(int size) {
        Counts[] counts = new Counts[size];
        Arrays.fill(counts, Counts.NONE);
        return counts;
    }

    private static Spreads.Spread spread(List<Counts> samples) {
        return new Spreads.Spread(
                interval(samples, Counts::precision),
                interval(samples, Counts::recall),
                interval(samples, Counts::f1),
                error(samples));
    }

    private static double error(List<Counts> samples) {
        double[] known = known(samples, Counts::f1);
        double mean = Arrays.stream(known).average().orElse(Double.NaN);
        double variance = Arrays.stream(known)
                .map(f1 -> (f1 - mean) * (f1 - mean))
                .average()
                .orElse(Double.NaN);
        return Math.sqrt(variance);
    }

    private static Spreads.Interval interval(List<Counts> samples, ToDoubleFunction<Counts> ratio) {
        double[] known = known(samples, ratio);
        if (known.length == 0) {
            return new Spreads.Interval(Double.NaN, Double.NaN);
        }
        int cut = (int) (TAIL * known.length);
        return new Spreads.Interval(known[cut], known[known.length - 1 - cut]);
    }

    private static double[] known(List<Counts> samples, ToDoubleFunction<Counts> ratio) {
        return samples.stream()
                .mapToDouble(ratio)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }
}
