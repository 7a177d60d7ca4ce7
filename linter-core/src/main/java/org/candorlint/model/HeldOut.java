package org.candorlint.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The log-odds of sentences by models that never saw their pages, with the truth. Not thread-safe. */
final class HeldOut {

    private static final double LOWEST = 0.2;
    private static final double HIGHEST = 0.7;
    private static final double STEP = 0.01;

    /** Below this probability that anything is offered, a page is silent. */
    private static final double SILENT = 0.5;

    /**
     * The share of the claims found by models alone that a first look may lose. At this share cross-validation loses as
     * many true findings as false ones, and three in five sentences that no rule matches need no second look.
     */
    private static final double PASSED_BY = 0.03;

    private final List<String> categories;
    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared, only read
    private record Row(
            float[] logOdds,
            float glance,
            boolean matched,
            SentenceLabels labels,
            Set<String> supported,
            double offered,
            boolean offers) {}

    HeldOut(List<String> categories) {
        this.categories = categories;
    }

    void add(float[] logOdds, float glance, TrainingPage.Row row, double offered, boolean offers) {
        // As in training: on pages that nobody has seen the rules miss more than they do here.
        Set<String> supported = row.isWithoutRules() ? Set.of() : row.supported();
        rows.add(new Row(
                logOdds, glance, row.matched() && !row.isWithoutRules(), row.labels(), supported, offered, offers));
    }

    Calibrations calibrations() {
        List<Calibration> supported = new ArrayList<>();
        List<Calibration> alone = new ArrayList<>();
        Calibration anySupported = fit(categories, true);
        Calibration anyAlone = fit(categories, false);
        for (String category : categories) {
            supported.add(fit(List.of(category), true).orElse(anySupported, count(category, true)));
            alone.add(fit(List.of(category), false).orElse(anyAlone, count(category, false)));
        }
        return new Calibrations(supported, alone);
    }

    private int count(String category, boolean supported) {
        return (int) rows.stream()
                .filter(r -> r.offers() && r.supported().contains(category) == supported)
                .filter(r -> r.labels().labels().contains(category))
                .count();
    }

    private Calibration fit(List<String> some, boolean supported) {
        FloatList logOdds = new FloatList();
        List<Boolean> truth = new ArrayList<>();
        for (Row row : rows) {
            for (String category : some) {
                boolean used =
                        row.offers() && row.supported().contains(category) == supported && !isOpen(row, category);
                if (used) {
                    logOdds.add(row.logOdds()[categories.indexOf(category)]);
                    truth.add(row.labels().labels().contains(category));
                }
            }
        }
        boolean[] labels = new boolean[truth.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = truth.get(i);
        }
        return Calibration.fit(logOdds.toArray(), labels);
    }

    /** The one threshold for all categories that gives the best micro F1; calibrated probabilities need no more. */
    double bestThreshold(Calibrations calibrations) {
        double best = SILENT;
        double bestF1 = -1;
        for (double threshold = LOWEST; threshold <= HIGHEST; threshold += STEP) {
            double f1 = microF1(calibrations, threshold);
            if (f1 > bestF1) {
                bestF1 = f1;
                best = threshold;
            }
        }
        return Math.round(best * 100) / 100.0;
    }

    /**
     * The log-odds below which a first look passes a sentence by: of the claims that the models find where no rule does,
     * {@link #PASSED_BY} stand below.
     */
    double glanceBar(Calibrations calibrations, double threshold) {
        FloatList found = new FloatList();
        for (Row row : rows) {
            if (!row.matched() && row.offered() >= SILENT && isFound(row, calibrations, threshold)) {
                found.add(row.glance());
            }
        }
        float[] sorted = found.toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Glance.NEVER : sorted[(int) (PASSED_BY * sorted.length)];
    }

    private boolean isFound(Row row, Calibrations calibrations, double threshold) {
        for (int c = 0; c < categories.size(); c++) {
            if (row.labels().labels().contains(categories.get(c))
                    && row.offered() * calibrations.probability(c, false, row.logOdds()[c]) >= threshold) {
                return true;
            }
        }
        return false;
    }

    private double microF1(Calibrations calibrations, double threshold) {
        int tp = 0;
        int fp = 0;
        int fn = 0;
        for (Row row : rows) {
            for (int c = 0; c < categories.size(); c++) {
                String category = categories.get(c);
                if (isOpen(row, category)) {
                    continue;
                }
                boolean truth = row.labels().labels().contains(category);
                double probability = calibrations.probability(c, row.supported().contains(category), row.logOdds()[c]);
                boolean said = row.offered() >= SILENT && row.offered() * probability >= threshold;
                tp += truth && said ? 1 : 0;
                fp += !truth && said ? 1 : 0;
                fn += truth && !said ? 1 : 0;
            }
        }
        return tp == 0 ? 0 : 2.0 * tp / (2.0 * tp + fp + fn);
    }

    private static boolean isOpen(Row row, String category) {
        return row.labels().open().contains(category) && !row.labels().labels().contains(category);
    }
}
