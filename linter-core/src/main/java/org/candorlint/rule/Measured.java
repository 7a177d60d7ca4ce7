package org.candorlint.rule;

import java.util.Arrays;
import java.util.Optional;

/**
 * How often the findings of a rule were right on labelled copy that the models had not seen. Immutable and thread-safe.
 *
 * @param right findings where people say the same
 * @param wrong findings where they do not
 */
public record Measured(int right, int wrong) {

    /** Fewer findings than these say little of a rule. */
    public static final int ENOUGH = 10;

    public Measured {
        if (right < 0 || wrong < 0 || right + wrong == 0) {
            throw new IllegalArgumentException("no measurement: " + right + " right, " + wrong + " wrong");
        }
    }

    public int findings() {
        return right + wrong;
    }

    /** The share of its findings that are right, 0 to 1. */
    public double precision() {
        return (double) right / findings();
    }

    /** The precision as one of four grades; empty where there were too few findings to tell. */
    public Optional<Grade> grade() {
        if (findings() < ENOUGH) {
            return Optional.empty();
        }
        return Arrays.stream(Grade.values())
                .filter(grade -> precision() >= grade.least)
                .findFirst();
    }

    /** How far findings can be relied on; the names are those that code scanning services know. */
    public enum Grade {
        VERY_HIGH("very-high", 0.95),
        HIGH("high", 0.85),
        MEDIUM("medium", 0.7),
        LOW("low", 0);

        private final String label;
        private final double least;

        Grade(String label, double least) {
            this.label = label;
            this.least = least;
        }

        public String label() {
            return label;
        }
    }
}
