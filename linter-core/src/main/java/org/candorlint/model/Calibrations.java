package org.candorlint.model;

import java.util.List;

/**
 * The calibrations of all categories, apart for sentences in which a rule of the category stands and for those in which
 * the model is alone: there it has less to go by. Immutable and thread-safe.
 */
record Calibrations(List<Calibration> supported, List<Calibration> alone) {

    Calibrations {
        supported = List.copyOf(supported);
        alone = List.copyOf(alone);
    }

    double probability(int category, boolean isSupported, double logOdds) {
        return (isSupported ? supported : alone).get(category).probability(logOdds);
    }
}
