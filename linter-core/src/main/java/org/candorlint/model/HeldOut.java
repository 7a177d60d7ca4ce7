package org.candorlint.model;

import java.util.ArrayList;
import java.util.List;

/** The log-odds of sentences by models that never saw their pages, with the truth. Not thread-safe. */
final class HeldOut {

    private static final double LOWEST = 0.2;
    private static final double HIGHEST = 0.7;
    private static final double STEP = 0.01;

    /** Below this probability that anything is offered, a page is silent. */
    private static final double SILENT = 0.5;

    private final List<String> categories;
    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared, only read
    private record Row(float[] logOdds, SentenceLabels labels, double offered, boolean offers) {}

    HeldOut(List<String> categories) {
        this.categories = categories;
    }

    void add(float[] logOdds, SentenceLabels labels, double offered, boolean offers) {
        rows.add(new Row(logOdds, labels, offered, offers));
    }

    List<Calibration> calibrations(int count) {
        List<Calibration> result = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            String category = categories.get(c);
            List<Row> used = rows.stream()
                    .filter(r -> r.offers() && !isOpen(r, category))
                    .toList();
            float[] logOdds = new float[used.size()];
            boolean[] truth = new boolean[used.size()];
            for (int i = 0; i < logOdds.length; i++) {
                logOdds[i] = used.get(i).logOdds()[c];
                truth[i] = used.get(i).labels().labels().contains(category);
            }
            result.add(Calibration.fit(logOdds, truth));
        }
        return result;
    }

    /** The one threshold for all categories that gives the best micro F1; calibrated probabilities need no more. */
    double bestThreshold(List<Calibration> calibrations) {
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

    private double microF1(List<Calibration> calibrations, double threshold) {
        int tp = 0;
        int fp = 0;
        int fn = 0;
        for (Row row : rows) {
            for (int c = 0; c < categories.size(); c++) {
                String category = categories.get(c);
                boolean truth = row.labels().labels().contains(category);
                boolean said = row.offered() >= SILENT
                        && row.offered() * calibrations.get(c).probability(row.logOdds()[c]) >= threshold;
                if (isOpen(row, category)) {
                    continue;
                }
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
