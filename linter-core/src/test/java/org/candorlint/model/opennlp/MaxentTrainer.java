package org.candorlint.model.opennlp;

import java.util.HashMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TrainingParameters;

/**
 * Fits a binary maximum-entropy model by the quasi-Newton method and gives its log-odds weights. One thread, fixed
 * order: the same examples give the same bits. Immutable and thread-safe.
 */
public final class MaxentTrainer {

    private final double l1;
    private final double l2;
    private final int iterations;

    /**
     * @param l1 cost of the sum of absolute weights
     * @param l2 cost of the sum of squared weights
     */
    public MaxentTrainer(double l1, double l2, int iterations) {
        this.l1 = l1;
        this.l2 = l2;
        this.iterations = iterations;
    }

    /**
     * Fits a model of one outcome.
     *
     * @param contexts the features of each example, as numbers below {@code features}
     * @param positive whether the outcome holds of each example
     * @param times how often each example counts
     * @return one weight per feature: what its presence adds to the log-odds of the outcome
     */
    public float[] train(int[][] contexts, boolean[] positive, int[] times, int features) {
        int[] outcomes = new int[positive.length];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = positive[i] ? 1 : 0;
        }
        String[] names = new String[features];
        for (int i = 0; i < features; i++) {
            names[i] = Integer.toString(i);
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(QNTrainer.L1COST_PARAM, l1);
        parameters.put(QNTrainer.L2COST_PARAM, l2);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        QNModel model = trainer.trainModel(iterations, new Examples(contexts, outcomes, times, names));
        return weights(model, features);
    }

    private static float[] weights(QNModel model, int features) {
        float[] weights = new float[features];
        Context[] contexts = (Context[]) model.getDataStructures()[0];
        int yes = model.getIndex("yes");
        for (int i = 0; i < features; i++) {
            int[] outcomes = contexts[i].getOutcomes();
            double[] parameters = contexts[i].getParameters();
            for (int j = 0; j < outcomes.length; j++) {
                weights[i] += (float) (outcomes[j] == yes ? parameters[j] : -parameters[j]);
            }
        }
        return weights;
    }
}
