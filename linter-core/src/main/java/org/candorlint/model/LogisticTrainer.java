package org.candorlint.model;

import java.util.Arrays;
import java.util.Random;

/**
 * Fits a logistic model with squared weights as cost, by coordinate descent on the dual problem (Yu, Huang and Lin 2011).
 * It reaches the optimum that a quasi-Newton method reaches, in a fraction of the time. Fixed order, strict arithmetic: the
 * same examples give the same bits on every machine. Immutable and thread-safe.
 */
final class LogisticTrainer {

    private static final int ROUNDS = 40;
    private static final int NEWTON_STEPS = 100;
    private static final double SMALL_GRADIENT = 1e-3;
    private static final double DONE = 0.05;
    private static final double SHRINK = 0.1;
    private static final double START = 1e-3;
    private static final double TINY = 1e-8;
    private static final long SEED = 1;

    private final double weightLimit;

    /** A trainer in which a weight costs {@code cost} times half its square, against the log loss of one example. */
    LogisticTrainer(double cost) {
        this.weightLimit = 1 / cost;
    }

    /**
     * Fits one outcome.
     *
     * @param contexts the features of each example, as distinct numbers below {@code features}
     * @param positive whether the outcome holds of each example
     * @return one weight per feature: what its presence adds to the log-odds of the outcome
     */
    float[] train(int[][] contexts, boolean[] positive, int features) {
        double[] weights = new double[features];
        double[] held = new double[contexts.length];
        Arrays.fill(held, Math.min(START * weightLimit, TINY));
        for (int i = 0; i < contexts.length; i++) {
            add(weights, contexts[i], sign(positive[i]) * held[i]);
        }
        int[] order = new int[contexts.length];
        Arrays.setAll(order, i -> i);
        Random random = new Random(SEED);
        double steepest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && steepest >= DONE; round++) {
            shuffle(order, random);
            steepest = 0;
            for (int i : order) {
                steepest = Math.max(steepest, improve(contexts[i], sign(positive[i]), i, held, weights));
            }
        }
        float[] result = new float[features];
        for (int i = 0; i < features; i++) {
            result[i] = (float) weights[i];
        }
        return result;
    }

    /** Solves for the share of one example by Newton's method; gives the gradient that was found before. */
    private double improve(int[] context, double sign, int example, double[] held, double[] weights) {
        double norm = context.length;
        double margin = 0;
        for (int feature : context) {
            margin += weights[feature];
        }
        margin *= sign;
        // Of an example's two shares, which add up to the limit, the smaller is solved for: it loses no digits.
        boolean first = 0.5 * norm * (weightLimit - 2 * held[example]) + margin >= 0;
        double side = first ? 1 : -1;
        double before = first ? held[example] : weightLimit - held[example];
        double share = weightLimit - before < 0.5 * weightLimit ? SHRINK * before : before;
        double gradient = gradient(norm, share, before, side * margin);
        double found = Math.abs(gradient);
        boolean moved = false;
        for (int step = 0; step <= NEWTON_STEPS && Math.abs(gradient) >= SMALL_GRADIENT; step++) {
            double curvature = norm + weightLimit / (weightLimit - share) / share;
            double next = share - gradient / curvature;
            share = next <= 0 ? share * SHRINK : next;
            gradient = gradient(norm, share, before, side * margin);
            moved = true;
        }
        if (moved) {
            held[example] = first ? share : weightLimit - share;
            add(weights, context, side * sign * (share - before));
        }
        return found;
    }

    private double gradient(double norm, double share, double before, double margin) {
        return norm * (share - before) + margin + StrictMath.log(share / (weightLimit - share));
    }

    private static double sign(boolean positive) {
        return positive ? 1 : -1;
    }

    private static void add(double[] weights, int[] context, double amount) {
        for (int feature : context) {
            weights[feature] += amount;
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
